package uk.kith.account.returns.ssda903;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.rules.Cell;

/**
 * One row of a table of the return, its cells kept as they came: no trimming, no change of letter case. Only the truly
 * empty cell is blank.
 */
public final class Row implements ReturnRow {

    private final Table table;
    private final int number;
    private final Cell[] cells;

    /** @param cells in the order of the table's columns, those it need not have last */
    public Row(Table table, int number, Cell[] cells) {
        this.table = table;
        this.number = number;
        this.cells = cells;
    }

    static Row of(Table table, int number, @Nullable String[] texts) {
        var cells = new Cell[table.allColumns().size()];
        for (int i = 0; i < cells.length; i++) cells[i] = Cell.of(i < texts.length ? texts[i] : null, DateCell::number);
        return new Row(table, number, cells);
    }

    @Override
    public Table table() {
        return table;
    }

    /** The place among the data rows of its table, from 1. */
    @Override
    public int number() {
        return number;
    }

    /** The authority's own identifier of the child. */
    @Override
    public @Nullable String child() {
        return cells[0].text();
    }

    /** The texts of the cells in the order of the table's columns. */
    @Override
    public @Nullable String[] cells() {
        var texts = new @Nullable String[cells.length];
        for (int i = 0; i < texts.length; i++) texts[i] = cells[i].text();
        return texts;
    }

    /** The text of the cell in one column, named as in the return. */
    public @Nullable String cell(String column) {
        return at(table.indexOf(column)).text();
    }

    /** The cell in that place of the table's columns. */
    public Cell at(int place) {
        return cells[place];
    }

    /** The cells in capitals, as the Department's own tool reads them: the row's own where all are; to be read only. */
    public Cell[] inCapitals() {
        for (int i = 0; i < cells.length; i++)
            if (cells[i].inCapitals() != cells[i]) {
                var capitals = cells.clone();
                for (int j = i; j < capitals.length; j++) capitals[j] = cells[j].inCapitals();
                return capitals;
            }
        return cells;
    }

    /** What is wrong with the dates of this row: one entry for each date that is neither blank nor a date. */
    public List<RowProblem> dateProblems() {
        return RowProblem.ofDates(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row
                && table == row.table
                && number == row.number
                && Arrays.equals(cells(), row.cells());
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, number, child());
    }

    @Override
    public String toString() {
        return "%s %d %s".formatted(table.title(), number, Arrays.toString(cells()));
    }
}
