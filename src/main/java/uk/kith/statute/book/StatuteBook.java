package uk.kith.statute.book;

import java.util.List;
import uk.kith.kernel.Dated;
import uk.kith.statute.Timescale;

/** Every timescale Kith watches, under the name of its clock. Written out by hand: what is not listed is not watched. */
public final class StatuteBook {

    /**
     * One length of one clock.
     *
     * @param clock the name of the clock, as "cla-visit"
     * @param variant when this length applies, in words; empty where the clock has only one
     */
    public record Entry(String clock, String variant, Dated<Timescale> timescale) {

        public Timescale newest() {
            return timescale.newest();
        }

        /** Whether an authority may choose another length. */
        public boolean isLocal() {
            return newest().source().kind().isLocal();
        }
    }

    private static final List<Entry> ALL = List.of(
            entry("assessment-complete", WorkingTogether.ASSESSMENT),
            entry("icpc-held", WorkingTogether.INITIAL_CONFERENCE),
            entry("rcpc-first", WorkingTogether.FIRST_REVIEW_CONFERENCE),
            entry("rcpc-next", WorkingTogether.NEXT_REVIEW_CONFERENCE),
            entry("care-plan-made", CarePlanningRegulations.CARE_PLAN),
            entry("initial-health-assessment", CarePlanningRegulations.INITIAL_HEALTH_ASSESSMENT),
            entry(
                    "review-health-assessment",
                    "to the fifth birthday",
                    CarePlanningRegulations.HEALTH_ASSESSMENT_UNDER_FIVE),
            entry(
                    "review-health-assessment",
                    "after the fifth birthday",
                    CarePlanningRegulations.HEALTH_ASSESSMENT_FROM_FIVE),
            entry("placement-plan-made", CarePlanningRegulations.PLACEMENT_PLAN),
            entry("cla-visit-first", CarePlanningRegulations.FIRST_VISIT),
            entry("cla-visit", "in the placement's first year", CarePlanningRegulations.VISIT_IN_FIRST_YEAR),
            entry("cla-visit", "after its first year", CarePlanningRegulations.VISIT_AFTER_FIRST_YEAR),
            entry("cla-visit", "after its first year, intended to last to 18", CarePlanningRegulations.VISIT_UNTIL_18),
            entry(
                    "cla-visit",
                    "after its first year, designated long-term fostering and the child agrees",
                    CarePlanningRegulations.VISIT_LONG_TERM_FOSTERING),
            entry(
                    "cla-visit-special",
                    "(a) connected person approved for now, or interim care order with a parent: to the first review",
                    CarePlanningRegulations.VISIT_TEMPORARY_APPROVAL_TO_FIRST_REVIEW),
            entry(
                    "cla-visit-special",
                    "(a) connected person approved for now, or interim care order with a parent: after it",
                    CarePlanningRegulations.VISIT_TEMPORARY_APPROVAL_AFTER_FIRST_REVIEW),
            entry(
                    "cla-visit-special",
                    "(b) with a parent before the assessment is done: to the first review",
                    CarePlanningRegulations.VISIT_UNASSESSED_PARENT_TO_FIRST_REVIEW),
            entry(
                    "cla-visit-special",
                    "(b) with a parent before the assessment is done: after it",
                    CarePlanningRegulations.VISIT_UNASSESSED_PARENT_AFTER_FIRST_REVIEW),
            entry(
                    "cla-visit-special",
                    "(c) care order made and with a parent: first",
                    CarePlanningRegulations.VISIT_CARE_ORDER_WITH_PARENT_FIRST),
            entry(
                    "cla-visit-special",
                    "(c) care order made and with a parent: next",
                    CarePlanningRegulations.VISIT_CARE_ORDER_WITH_PARENT_NEXT),
            entry("cla-review-first", CarePlanningRegulations.FIRST_REVIEW),
            entry("cla-review-second", CarePlanningRegulations.SECOND_REVIEW),
            entry("cla-review-next", CarePlanningRegulations.NEXT_REVIEW),
            entry("rhi-offered", ChildrenWhoGoMissingGuidance.INTERVIEW_OFFERED),
            entry("rhi-held", ChildrenWhoGoMissingGuidance.INTERVIEW_HELD),
            entry("dental-check", Ssda903Return.TEETH_CHECKED),
            entry("sdq", Ssda903Return.SDQ_SCORED),
            entry("adoption-placed", DfeAdoptionScorecard.PLACED),
            entry("adoption-matched", DfeAdoptionScorecard.MATCHED),
            entry("permanence-plan", LocalPractice.PERMANENCE_PLAN),
            entry("iro-midway", "after the first review", LocalPractice.MIDWAY_AFTER_FIRST_REVIEW),
            entry("iro-midway", "after a later review", LocalPractice.MIDWAY_AFTER_LATER_REVIEW),
            entry("rhi-authorised", LocalPractice.RETURN_INTERVIEW_AUTHORISED),
            entry("pa-contact", LocalPractice.PERSONAL_ADVISER_CONTACT),
            entry("cp-visit", LocalPractice.PROTECTION_VISIT),
            entry("cin-visit", LocalPractice.CIN_VISIT));

    private StatuteBook() {}

    /** Every entry, document by document. */
    public static List<Entry> all() {
        return ALL;
    }

    /** The lengths of one clock; empty for a name that is not in the book. */
    public static List<Entry> of(String clock) {
        return ALL.stream().filter(entry -> entry.clock().equals(clock)).toList();
    }

    private static Entry entry(String clock, Dated<Timescale> timescale) {
        return new Entry(clock, "", timescale);
    }

    private static Entry entry(String clock, String variant, Dated<Timescale> timescale) {
        return new Entry(clock, variant, timescale);
    }
}
