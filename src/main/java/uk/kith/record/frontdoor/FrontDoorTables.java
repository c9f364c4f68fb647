package uk.kith.record.frontdoor;

import uk.kith.platform.database.BulkTable;

/** The front door, as tables that many rows are put into at once. */
public final class FrontDoorTables {

    public static final BulkTable CONTACT = BulkTable.of(
            "frontdoor.contact",
            "id",
            "child",
            "contacted_on",
            "source",
            "source_words",
            "outcomes",
            "referral",
            "returned_annex_a",
            "marks");

    public static final BulkTable REFERRAL = BulkTable.of(
            "frontdoor.referral",
            "id",
            "child",
            "referred_on",
            "source",
            "source_words",
            "primary_need",
            "no_further_action",
            "outcomes",
            "initial_conference_on",
            "closed_on",
            "reason_closed",
            "team",
            "worker",
            "returned_cin",
            "returned_annex_a",
            "marks");

    public static final BulkTable ASSESSMENT = BulkTable.of(
            "frontdoor.assessment",
            "id",
            "child",
            "referral",
            "started_on",
            "internal_review_on",
            "authorised_on",
            "child_seen",
            "no_further_action",
            "outcomes",
            "outcome_note",
            "team",
            "worker",
            "returned_cin",
            "returned_annex_a",
            "marks");

    public static final BulkTable ASSESSMENT_FACTOR =
            BulkTable.of("frontdoor.assessment_factor", "id", "child", "assessment", "factor", "returned_cin", "marks");

    private FrontDoorTables() {}
}
