package uk.kith.account.returns;

import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.ReturnTable;

/** One row of a table of any return, its cells kept as they came; only the empty cell is blank ({@code null}). */
public interface ReturnRow {

    ReturnTable table();

    /** The place among the data rows of its table, from 1. */
    int number();

    /** The authority's own identifier of the child. */
    @Nullable String child();

    /** The cells in the order of the table's columns. */
    @Nullable String[] cells();
}
