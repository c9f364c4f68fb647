package uk.kith.account.returns.cin;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;

/**
 * One row of a table of the message, its cells kept as they came. A cell is blank ({@code null}) where the element is
 * missing or has nothing in it but white space. Its cells are not to be changed.
 */
public final class CinRow implements ReturnRow {

    private final CinTable table;
    private final int number;
    private final @Nullable String[] cells;
    private final @Nullable CinRow within;

    /** A row that is looked at by itself. */
    public CinRow(CinTable table, int number, @Nullable String[] cells) {
        this(table, number, cells, null);
    }

    /**
     * @param number the place among the rows of its table in the order of the message, from 1
     * @param cells in the order of the table's columns
     * @param within the row it stands in: a review in its plan, a plan in its episode, an episode in its child
     */
    public CinRow(CinTable table, int number, @Nullable String[] cells, @Nullable CinRow within) {
        if (cells.length != table.columns().size()) throw new IllegalArgumentException(table.title());
        this.table = table;
        this.number = number;
        this.cells = cells;
        this.within = within;
    }

    @Override
    public CinTable table() {
        return table;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public @Nullable String[] cells() {
        return cells;
    }

    /**
     * The row it stands in: a review in its plan, a plan in its episode, an episode and the characteristics of a child in
     * the child's row of ChildIdentifiers, a disability in those characteristics. Two children of one identifier are so
     * told apart.
     */
    public @Nullable CinRow within() {
        return within;
    }

    /** The cell of one column, named as in the message. */
    public @Nullable String cell(String column) {
        return cells[table.indexOf(column)];
    }

    /** The day in a cell; nothing where it is blank or no day. */
    public @Nullable LocalDate day(String column) {
        return CinDay.of(cell(column));
    }

    /** The authority's own identifier of the child; the Header has none. */
    @Override
    public @Nullable String child() {
        return table.keys() == 0 ? null : cells[0];
    }

    /** Which of the child's episodes this belongs to, from 1; blank in tables that belong to none. */
    public @Nullable String episode() {
        return table.keys() < 2 ? null : cells[1];
    }

    /** Table, number and cells, as a person would look it up. */
    @Override
    public String toString() {
        return table.title() + " " + number + ": " + String.join(", ", Arrays.asList(cells));
    }
}
