package uk.kith.platform.identity;

import uk.kith.platform.database.BulkTable;

/** Workers and who may see whom, as tables that many rows are put into at once. */
public final class IdentityTables {

    public static final BulkTable WORKER =
            BulkTable.of("identity.worker", "id", "name", "signs_in_as", "started_on", "left_on", "kind");

    public static final BulkTable ROLE_HELD = BulkTable.of("identity.role_held", "id", "worker", "role");

    public static final BulkTable RESTRICTION = BulkTable.of("identity.restriction", "id", "child", "why");

    public static final BulkTable MAY_SEE = BulkTable.of("identity.may_see", "id", "child", "worker", "why");

    private IdentityTables() {}
}
