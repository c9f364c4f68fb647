package uk.kith.record.missing;

import uk.kith.platform.database.BulkTable;

/** Missing episodes, as tables that many rows are put into at once. */
public final class MissingTables {

    public static final BulkTable EPISODE = BulkTable.of(
            "missing.episode",
            "id",
            "child",
            "kind",
            "started_on",
            "started_at",
            "ended_on",
            "ended_at",
            "returned",
            "marks");

    public static final BulkTable RETURN_INTERVIEW = BulkTable.of(
            "missing.return_interview",
            "id",
            "child",
            "episode",
            "offered_on",
            "offered_at",
            "accepted",
            "held_on",
            "held_at",
            "held_by",
            "written_up_on",
            "authorised_on");

    private MissingTables() {}
}
