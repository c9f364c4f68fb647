package uk.kith.account.returns.cells;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/** What kind of thing the cells of a column hold, and so how they are read as facts and written back. */
public interface CellKind {

    Reading read(@Nullable String text, CollectionYear year);

    /** A fact as the return writes it. */
    String written(String fact);
}
