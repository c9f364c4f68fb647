package uk.kith.record.commissioning;

import uk.kith.platform.database.BulkTable;

/** Providers, as a table that many rows are put into at once. */
public final class CommissioningTables {

    public static final BulkTable PROVIDER = BulkTable.of(
            "commissioning.provider",
            "id",
            "urn",
            "name",
            "kind",
            "place_codes",
            "provider_codes",
            "postcode",
            "local_authority",
            "registered_on",
            "closed_on");

    private CommissioningTables() {}
}
