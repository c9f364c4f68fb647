package uk.kith.insight.deadlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every clock that is watched. Written out by hand: what is not listed does not run. */
public final class Clocks {

    public static final Clock ASSESSMENT = new Clock(
            "assessment-complete",
            "Assessment",
            "Someone finds out with my family and me what would help, and does not take too long over it",
            "Record that the assessment was authorised",
            "a referral that was accepted",
            "the first assessment after it, authorised; it stops when the referral is closed");

    public static final Clock CONFERENCE_INITIAL = new Clock(
            "icpc-held",
            "Initial protection conference",
            "If people think I may come to harm, they meet soon to decide how to keep me safe",
            "Record the conference",
            "the strategy discussion that opened a section 47 enquiry",
            "the initial conference; it stops where none is needed, or the referral is closed");

    public static final Clock CONFERENCE_FIRST_REVIEW = new Clock(
            "rcpc-first",
            "First review of the protection plan",
            "People meet to see whether the plan keeps me safe",
            "Record the review conference",
            "the first day of a protection plan, that of the conference which made it",
            "the first review conference; it stops when the plan ends");

    public static final Clock CONFERENCE_NEXT_REVIEW = new Clock(
            "rcpc-next",
            "Review of the protection plan",
            "People meet again, until I am safe without a plan",
            "Record the review conference",
            "the review conference before",
            "the next one; it stops when the plan ends");

    public static final Clock PROTECTION_VISIT = new Clock(
            "cp-visit",
            "Visit under the protection plan",
            "My social worker comes often to see that I am safe",
            "Record the visit",
            "the visit before, or the first day of the protection plan",
            "a visit at which the child was seen; it stops when the plan ends");

    public static final Clock CIN_VISIT = new Clock(
            "cin-visit",
            "Visit under the child in need plan",
            "My social worker comes to see how I am and whether the plan helps",
            "Record the visit",
            "the visit before, or the first day of the plan",
            "a visit at which the child was seen; it stops when the plan ends, or protection or care begins");

    public static final Clock VISIT_FIRST = new Clock(
            "cla-visit-first",
            "First visit in a placement",
            "Someone I know comes to see how I am in my first week in a new place",
            "Record the visit",
            "the first day of a placement, stays in hospital or on holiday apart",
            "a visit at which the child was seen");

    public static final Clock VISIT = new Clock(
            "cla-visit",
            "Visit",
            "My social worker keeps coming to see me",
            "Record the visit",
            "the visit before",
            "a visit at which the child was seen");

    public static final Clock VISIT_SPECIAL = new Clock(
            "cla-visit-special",
            "Visit with a parent or a connected person",
            "My social worker sees me more often while it is settled whether I can stay",
            "Record the visit",
            "the day the rule begins to apply, then the visit before",
            "a visit at which the child was seen");

    public static final Clock REVIEW_FIRST = new Clock(
            "cla-review-first",
            "First review",
            "People come together about my plan soon after I came into care, and hear what I want",
            "Record the review",
            "the day the child comes into care",
            "the first review in this time in care");

    public static final Clock REVIEW_SECOND = new Clock(
            "cla-review-second",
            "Second review",
            "People come together again to see whether my plan works",
            "Record the review",
            "the first review",
            "the second review");

    public static final Clock REVIEW_NEXT = new Clock(
            "cla-review-next",
            "Review",
            "My plan is looked at again, and I can say what should change",
            "Record the review",
            "the review before",
            "the next review");

    public static final Clock HEALTH_FIRST = new Clock(
            "initial-health-assessment",
            "First health assessment",
            "A doctor finds out with me what I need to be well",
            "Record the health assessment",
            "the day the child comes into care",
            "the doctor's assessment done; the written report is counted apart");

    public static final Clock HEALTH_REVIEW = new Clock(
            "review-health-assessment",
            "Health assessment",
            "Someone checks again what I need to be well",
            "Record the health assessment",
            "the assessment before",
            "the next assessment, by a doctor, a nurse or a midwife");

    public static final Clock DENTAL = new Clock(
            "dental-check",
            "Dental check",
            "A dentist looks after my teeth",
            "Record the dental check",
            "the check before, or the day the child comes into care",
            "teeth checked by a dentist");

    public static final Clock SDQ = new Clock(
            "sdq",
            "Strengths and difficulties",
            "Someone asks once a year how I feel and how things are going",
            "Record the score, or why there is none",
            "1 April, for a child of 4 to 16 who will have been looked after for all of the year to 31 March",
            "a score, or the reason why there is none");

    public static final Clock INTERVIEW_OFFERED = new Clock(
            "rhi-offered",
            "Return interview offered",
            "When I come back, someone asks whether I want to talk about it",
            "Record that a return home interview was offered",
            "the child's return from going missing",
            "a return home interview offered");

    public static final Clock INTERVIEW_HELD = new Clock(
            "rhi-held",
            "Return interview held",
            "I can talk about it with someone who is not in charge of me, or whom I choose",
            "Record the return home interview",
            "the child's return from going missing",
            "a return home interview held by someone independent, or whom the child prefers");

    public static final Clock INTERVIEW_AUTHORISED = new Clock(
            "rhi-authorised",
            "Return interview assured",
            "What I said is read by someone who can act on it",
            "Record that a manager assured the interview",
            "the interview written up",
            "a manager's assurance");

    public static final Clock PLACEMENT_PLAN = new Clock(
            "placement-plan-made",
            "Placement plan",
            "The people I live with know what I need and what we agreed",
            "Record the placement plan",
            "the first day of a placement",
            "a placement plan for it");

    public static final Clock CARE_PLAN = new Clock(
            "care-plan-made",
            "Care plan",
            "There is a plan for me, and I know what it says",
            "Record the care plan",
            "the first placement of this time in care",
            "a care plan");

    public static final Clock PERMANENCE_PLAN = new Clock(
            "permanence-plan",
            "Permanence plan",
            "There is a plan for where I will grow up",
            "Record the permanence plan",
            "the day the child comes into care",
            "a plan for permanence");

    public static final Clock MIDWAY = new Clock(
            "iro-midway",
            "Midway check",
            "My reviewing officer checks between reviews that what was promised is done",
            "Record the midway check",
            "a review",
            "a midway check before the next review");

    public static final Clock ADVISER_CONTACT = new Clock(
            "pa-contact",
            "Contact with personal adviser",
            "My personal adviser stays in touch with me",
            "Record the contact",
            "the last time they were in touch, or the day they became a care leaver",
            "being in touch with the young person");

    public static final Clock ADOPTION_PLACED = new Clock(
            "adoption-placed",
            "Living with the adoptive family",
            "I move in with the family that will adopt me, without waiting longer than I must. A benchmark that is an average over"
                    + " many children, not a deadline for one",
            "Record the placement for adoption",
            "the day the child came into care, once adoption is the plan",
            "moving in with the adoptive family, or the start of fostering where the foster carers adopt");

    public static final Clock ADOPTION_MATCHED = new Clock(
            "adoption-matched",
            "Match with an adoptive family",
            "A family is found for me once the court has agreed. A benchmark that is an average over many children, not a deadline"
                    + " for one",
            "Record the match",
            "the court's authority to place: a placement order",
            "the authority's decision on the match");

    private static final List<Clock> ALL = List.of(
            ASSESSMENT,
            CONFERENCE_INITIAL,
            CONFERENCE_FIRST_REVIEW,
            CONFERENCE_NEXT_REVIEW,
            PROTECTION_VISIT,
            CIN_VISIT,
            VISIT_FIRST,
            VISIT,
            VISIT_SPECIAL,
            REVIEW_FIRST,
            REVIEW_SECOND,
            REVIEW_NEXT,
            HEALTH_FIRST,
            HEALTH_REVIEW,
            DENTAL,
            SDQ,
            CARE_PLAN,
            PLACEMENT_PLAN,
            PERMANENCE_PLAN,
            MIDWAY,
            INTERVIEW_OFFERED,
            INTERVIEW_HELD,
            INTERVIEW_AUTHORISED,
            ADVISER_CONTACT,
            ADOPTION_PLACED,
            ADOPTION_MATCHED);

    private static final Map<String, Clock> BY_ID = new LinkedHashMap<>();

    static {
        ALL.forEach(clock -> BY_ID.put(clock.id(), clock));
    }

    private Clocks() {}

    public static List<Clock> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when no clock has this id */
    public static Clock of(String id) {
        var clock = BY_ID.get(id);
        if (clock == null) throw new IllegalArgumentException("There is no clock called " + id);
        return clock;
    }
}
