package uk.kith.account.returns.annexa;

import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;

/**
 * A row of a list, its cells as text in the order of the list's columns; a day is written dd/mm/yyyy.
 *
 * @param number the place among the data rows of its list, from 1
 */
public record ListRow(
        InspectionList table, int number, @Nullable String[] cells) implements ReturnRow {

    public @Nullable String cell(String fact) {
        return cells[table.place(fact)];
    }

    @Override
    public @Nullable String child() {
        return cells[0];
    }
}
