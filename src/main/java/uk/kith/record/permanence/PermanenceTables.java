package uk.kith.record.permanence;

import uk.kith.platform.database.BulkTable;

/** Permanence, as tables that many rows are put into at once. */
public final class PermanenceTables {

    public static final BulkTable PREVIOUS_PERMANENCE = BulkTable.of(
            "permanence.previous_permanence", "id", "child", "kind", "authority", "ordered_on", "returned", "marks");

    public static final BulkTable PLACED_FOR_ADOPTION = BulkTable.of(
            "permanence.placed_for_adoption",
            "id",
            "child",
            "placed_on",
            "ceased_on",
            "reason_ceased",
            "returned",
            "marks");

    public static final BulkTable PERMANENCE_PATH = BulkTable.of(
            "permanence.permanence_path",
            "id",
            "child",
            "decided_on",
            "matched_on",
            "adopted_by_foster_carer",
            "adopters",
            "adopters_sex",
            "adopters_legal_status",
            "early_permanence_decided_on",
            "early_permanence_placed_on",
            "placement_ordered_on",
            "decision_reversed_on",
            "placed_with_foster_carer_on",
            "in_sibling_group",
            "siblings_placed_together",
            "siblings_placed_apart",
            "provider_urn",
            "order_made_on",
            "order_made",
            "adoption_worker",
            "returned",
            "marks");

    private PermanenceTables() {}
}
