package uk.kith.record.lookedafter;

import uk.kith.platform.database.BulkTable;

/** The care record, as tables that many rows are put into at once. */
public final class LookedAfterTables {

    public static final BulkTable EPISODE = BulkTable.of(
            "lookedafter.episode",
            "id",
            "child",
            "started_on",
            "reason_started",
            "legal_status",
            "category_of_need",
            "placement_type",
            "placement_provider",
            "ceased_on",
            "reason_ceased",
            "reason_for_placement_change",
            "home_postcode",
            "placement_postcode",
            "urn",
            "placement_authority",
            "placement_location",
            "placement_distance",
            "returned",
            "marks");

    public static final BulkTable REVIEW =
            BulkTable.of("lookedafter.review", "id", "child", "held_on", "participation", "returned", "marks");

    public static final BulkTable MIDWAY_CHECK =
            BulkTable.of("lookedafter.midway_check", "id", "child", "made_on", "note");

    public static final BulkTable VISIT =
            BulkTable.of("lookedafter.visit", "id", "child", "visited_on", "seen", "seen_alone", "note");

    public static final BulkTable HEALTH_CHECK = BulkTable.of(
            "lookedafter.health_check", "id", "child", "kind", "checked_on", "status", "written_report_on");

    public static final BulkTable IMMUNISATION =
            BulkTable.of("lookedafter.immunisation", "id", "child", "up_to_date", "as_at");

    public static final BulkTable SDQ =
            BulkTable.of("lookedafter.sdq", "id", "child", "completed_on", "score", "reason");

    public static final BulkTable SUBSTANCE_MISUSE = BulkTable.of(
            "lookedafter.substance_misuse",
            "id",
            "child",
            "known_on",
            "substance",
            "intervention_offered",
            "intervention_received");

    public static final BulkTable CONVICTION =
            BulkTable.of("lookedafter.conviction", "id", "child", "convicted_on", "offence");

    public static final BulkTable ANSWERS_FOR_YEAR = BulkTable.of(
            "lookedafter.answers_for_year",
            "id",
            "child",
            "year",
            "sdq_score",
            "sdq_reason",
            "convicted",
            "health_check",
            "immunisations",
            "teeth_check",
            "health_assessment",
            "substance_misuse",
            "intervention_received",
            "intervention_offered",
            "returned",
            "marks");

    public static final BulkTable PLAN_MADE = BulkTable.of(
            "lookedafter.plan_made",
            "id",
            "child",
            "kind",
            "placement_started_on",
            "made_on",
            "made_for_court",
            "not_practicable_before");

    public static final BulkTable VISITING_TERM = BulkTable.of(
            "lookedafter.visiting_term", "id", "child", "placement_started_on", "term", "started_on", "ended_on");

    public static final BulkTable DEPRIVATION_OF_LIBERTY = BulkTable.of(
            "lookedafter.deprivation_of_liberty", "id", "child", "started_on", "ended_on", "returned", "marks");

    private LookedAfterTables() {}
}
