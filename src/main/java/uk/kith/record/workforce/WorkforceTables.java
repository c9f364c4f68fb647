package uk.kith.record.workforce;

import uk.kith.platform.database.BulkTable;

/** The workforce, as tables that many rows are put into at once. */
public final class WorkforceTables {

    public static final BulkTable TEAM = BulkTable.of("workforce.team", "id", "name", "parent");

    public static final BulkTable PROFESSIONAL = BulkTable.of(
            "workforce.professional",
            "id",
            "staff_id",
            "name",
            "registration",
            "job_title",
            "full_time_equivalent",
            "agency",
            "team",
            "worker");

    public static final BulkTable INVOLVEMENT = BulkTable.of(
            "workforce.involvement",
            "id",
            "child",
            "professional",
            "role",
            "team",
            "started_on",
            "ended_on",
            "reason_changed",
            "returned",
            "marks");

    private WorkforceTables() {}
}
