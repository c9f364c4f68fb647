package uk.kith.record.earlyhelp;

import uk.kith.platform.database.BulkTable;

/** Early help, as tables that many rows are put into at once. */
public final class EarlyHelpTables {

    public static final BulkTable EPISODE = BulkTable.of(
            "earlyhelp.episode",
            "id",
            "child",
            "started_on",
            "ended_on",
            "reason",
            "end_reason",
            "organisation",
            "worker",
            "marks");

    public static final BulkTable ASSESSMENT = BulkTable.of(
            "earlyhelp.assessment",
            "id",
            "child",
            "episode",
            "started_on",
            "completed_on",
            "organisation",
            "worker",
            "returned_annex_a",
            "marks");

    private EarlyHelpTables() {}
}
