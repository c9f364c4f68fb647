package uk.kith.account.returns.rules;

import org.jspecify.annotations.Nullable;

/**
 * One row of a return as rules read it. A line that is not there (the one before the first, say) has only blank cells.
 *
 * @see #isThere()
 */
public abstract class Line {

    private final ReturnTable table;
    private final int number;
    private final Cell[] cells;

    /** @param number the place among the data rows of its table, from 1; 0 for a line that is not there */
    protected Line(ReturnTable table, int number, Cell[] cells) {
        this.table = table;
        this.number = number;
        this.cells = cells;
    }

    public ReturnTable table() {
        return table;
    }

    public int number() {
        return number;
    }

    public boolean isThere() {
        return number > 0;
    }

    /** The cell in that place of the table's columns. */
    public Cell cell(int place) {
        return cells[place];
    }

    /** The identifier under which the authority knows the child. */
    public abstract Cell childId();

    /** Lines are the same when they are one; their place is a cheaper number for a table of them than the one Java makes up. */
    @Override
    public int hashCode() {
        return 31 * number + table.ordinal();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }
}
