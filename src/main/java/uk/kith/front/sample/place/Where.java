package uk.kith.front.sample.place;

/** Where a home lies, seen from the sample authority. */
public enum Where {
    INSIDE,
    OUTSIDE,
    NOT_KNOWN
}
