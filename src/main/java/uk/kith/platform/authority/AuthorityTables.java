package uk.kith.platform.authority;

import uk.kith.platform.database.BulkTable;

/** The authority's own facts, as tables that many rows are put into at once. */
public final class AuthorityTables {

    public static final BulkTable SETTING = BulkTable.of("authority.setting", "id", "name", "value");

    public static final BulkTable POPULATION =
            BulkTable.of("authority.population", "id", "as_at", "age_from", "age_to", "people", "source");

    public static final BulkTable SCHOOL_TERM =
            BulkTable.of("authority.school_term", "id", "name", "started_on", "ended_on");

    public static final BulkTable LOCAL_LENGTH =
            BulkTable.of("authority.local_length", "id", "clock", "amount", "unit", "in_force_from");

    public static final BulkTable POSTCODE =
            BulkTable.of("authority.postcode", "postcode", "easting", "northing", "authority", "ended_on");

    private AuthorityTables() {}
}
