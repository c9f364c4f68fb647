package uk.kith.front.sample.help;

/** How far the help for a family at home went. */
enum Course {

    /** Assessed, and no more; or the assessment still goes on. */
    ASSESSED,

    /** With a plan for a child in need. */
    IN_NEED,

    /** With a protection plan, and mostly with one for a child in need before or after it. */
    PROTECTED
}
