package uk.kith.record.safeguarding;

import uk.kith.platform.database.BulkTable;

/** Help and protection, as tables that many rows are put into at once. */
public final class SafeguardingTables {

    public static final BulkTable CIN_PLAN = BulkTable.of(
            "safeguarding.cin_plan",
            "id",
            "child",
            "referral",
            "started_on",
            "ended_on",
            "team",
            "worker",
            "returned_cin",
            "returned_annex_a",
            "marks");

    public static final BulkTable CIN_VISIT = BulkTable.of(
            "safeguarding.cin_visit",
            "id",
            "child",
            "referral",
            "visited_on",
            "seen",
            "seen_alone",
            "bedroom_seen",
            "returned_annex_a",
            "marks");

    public static final BulkTable SECTION47 = BulkTable.of(
            "safeguarding.section47",
            "id",
            "child",
            "referral",
            "started_on",
            "ended_on",
            "conference_target_on",
            "conference_on",
            "conference_not_required",
            "outcomes",
            "outcome_note",
            "team",
            "worker",
            "returned_cin",
            "returned_annex_a",
            "marks");

    public static final BulkTable INITIAL_CONFERENCE = BulkTable.of(
            "safeguarding.initial_conference",
            "id",
            "child",
            "referral",
            "section47",
            "held_on",
            "meeting",
            "transferred_in",
            "led_to_plan",
            "outcomes",
            "outcome_note",
            "team",
            "worker",
            "marks");

    public static final BulkTable PROTECTION_PLAN = BulkTable.of(
            "safeguarding.protection_plan",
            "id",
            "child",
            "referral",
            "conference",
            "started_on",
            "ended_on",
            "initial_category",
            "latest_category",
            "previous_plans",
            "of_another_authority",
            "returned_cin",
            "returned_annex_a",
            "marks");

    public static final BulkTable PROTECTION_REVIEW = BulkTable.of(
            "safeguarding.protection_review",
            "id",
            "child",
            "protection_plan",
            "reviewed_on",
            "meeting",
            "plan_continues",
            "quorate",
            "participation",
            "returned_cin",
            "returned_annex_a",
            "marks");

    public static final BulkTable PROTECTION_VISIT = BulkTable.of(
            "safeguarding.protection_visit",
            "id",
            "child",
            "protection_plan",
            "visited_on",
            "seen",
            "seen_alone",
            "bedroom_seen",
            "returned_annex_a",
            "marks");

    public static final BulkTable PRE_PROCEEDINGS = BulkTable.of(
            "safeguarding.pre_proceedings",
            "id",
            "child",
            "referral",
            "family",
            "decided_on",
            "started_on",
            "letter_sent_on",
            "family_meeting_offered",
            "family_meeting_held",
            "first_meeting_on",
            "review_meetings",
            "step_decided_on",
            "outcome",
            "outcome_letter",
            "applied_to_court_on",
            "letter_initial_cp_on",
            "care_proceedings_letter_on",
            "protection_plans_in_referral",
            "legal_gateway",
            "previous_pre_proceedings",
            "previous_care_proceedings",
            "parents_represented",
            "parents_represented_at_issue",
            "court_reference",
            "court_hearings",
            "short_notice",
            "short_notice_reason",
            "initial_plan_approved",
            "initial_care_plan",
            "final_plan_approved",
            "final_care_plan",
            "returned_cin",
            "marks");

    private SafeguardingTables() {}
}
