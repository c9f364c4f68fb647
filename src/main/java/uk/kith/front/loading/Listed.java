package uk.kith.front.loading;

import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Table;

/**
 * A row that could not be placed: where it is, and why.
 *
 * @param number the place among the data rows of its table, from 1
 * @param child the authority's own identifier of the child, as supplied
 */
public record Listed(Table table, int number, @Nullable String child, Reason reason, String sentence) {

    /** One line for people. */
    public String line() {
        return "%s, row %d%s: %s".formatted(table.title(), number, child == null ? "" : ", child " + child, sentence);
    }
}
