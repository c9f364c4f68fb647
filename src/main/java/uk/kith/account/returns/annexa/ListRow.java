package uk.kith.account.returns.annexa;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list, its cells as text in the order of the list's columns; a day is written dd/mm/yyyy.
 *
 * @param number the place among the data rows of its list, from 1
 */
public record ListRow(
        InspectionList list, int number, @Nullable String[] cells) {

    public @Nullable String cell(String fact) {
        return cells[list.place(fact)];
    }

    /** The identifier in its first column: the authority's own of the child. */
    public @Nullable String child() {
        return cells[0];
    }
}
