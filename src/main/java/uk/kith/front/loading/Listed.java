package uk.kith.front.loading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.ReturnTable;

/**
 * A row that could not be placed: where it is, and why.
 *
 * @param number the place among the data rows of its table, from 1
 * @param child the authority's own identifier of the child, as supplied
 */
public record Listed(
        ReturnTable table, int number, @Nullable String child, Reason reason, String sentence) {

    /** One line for people. */
    public String line() {
        return "%s, row %d%s: %s".formatted(table.title(), number, child == null ? "" : ", child " + child, sentence);
    }

    /** In the order of the return's tables, and of the rows in each. */
    static List<Listed> inOrder(Collection<Listed> listed) {
        return listed.stream()
                .sorted(Comparator.comparing((Listed row) -> row.table().ordinal())
                        .thenComparing(Listed::number))
                .toList();
    }
}
