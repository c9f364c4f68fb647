package uk.kith.record.careleavers;

import uk.kith.platform.database.BulkTable;

/** Care leavers, as tables that many rows are put into at once. */
public final class CareLeaverTables {

    public static final BulkTable ANSWERS_FOR_YEAR = BulkTable.of(
            "careleavers.answers_for_year",
            "id",
            "child",
            "year",
            "in_touch",
            "activity",
            "accommodation",
            "returned",
            "marks");

    public static final BulkTable ELIGIBILITY =
            BulkTable.of("careleavers.eligibility", "id", "child", "eligibility", "started_on", "ended_on");

    public static final BulkTable CONTACT = BulkTable.of(
            "careleavers.contact", "id", "child", "contacted_on", "in_touch", "activity", "accommodation", "note");

    public static final BulkTable PATHWAY_PLAN_REVIEW =
            BulkTable.of("careleavers.pathway_plan_review", "id", "child", "reviewed_on");

    private CareLeaverTables() {}
}
