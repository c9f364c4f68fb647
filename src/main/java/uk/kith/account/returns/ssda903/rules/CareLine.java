package uk.kith.account.returns.ssda903.rules;

import java.util.Arrays;
import java.util.Set;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.ssda903.Table;

/**
 * One row of the looked-after return as its rules read it. A row knows the child it is about.
 */
public final class CareLine extends CareCells {

    private static final Set<String> SHORT_BREAK = Set.of("V3", "V4");
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private final CareChild child;
    private int place;

    CareLine(Table table, int number, Cell[] cells, CareChild child) {
        super(table, number, cells);
        this.child = child;
    }

    /** A line that is not there, of a child that may be. */
    static CareLine absent(Table table, CareChild child) {
        var cells = new Cell[table.allColumns().size()];
        Arrays.fill(cells, Cell.BLANK);
        cells[0] = child.id();
        return new CareLine(table, 0, cells, child);
    }

    /** The episode of the child before this one, by DECOM; a line that is not there for the first. */
    public CareLine previous() {
        return neighbour(-1);
    }

    /** The episode of the child after this one, by DECOM; a line that is not there for the last. */
    public CareLine next() {
        return neighbour(1);
    }

    private CareLine neighbour(int step) {
        var order = child.inOrder();
        int there = place + step;
        return isThere() && there >= 0 && there < order.size() ? order.get(there) : child.none(Table.EPISODES);
    }

    /** Says which of the child's episodes in order this is. */
    void stands(int place) {
        this.place = place;
    }

    /** The child this row is about, with all that the return tells of that child. */
    public CareChild child() {
        return child;
    }

    @Override
    public Cell childId() {
        return cell(0);
    }

    /** Legal status V3 or V4: a series of short breaks. */
    public boolean isShortBreak() {
        return ls().isIn(SHORT_BREAK);
    }

    /** Placement T0 to T4: a temporary stay. */
    public boolean isTemporary() {
        return place().isIn(TEMPORARY);
    }

    /** Placement A3 to A6: placed for adoption. */
    public boolean isPlacedForAdoption() {
        return place().isIn(FOR_ADOPTION);
    }

    /** The episode ended in adoption (REC E11 or E12). */
    public boolean endsInAdoption() {
        return rec().isIn(ADOPTED);
    }

    /** The episode touches the year: it began by its end, and ended in it or later or is open (or ends unreadably). */
    public boolean isInYear(Terms year) {
        return decom().isOnOrBefore(year.end()) && (dec().isOnOrAfter(year.start()) || !dec().isKnown());
    }

    /** Any of these cells is filled. */
    public boolean hasAny(Column... columns) {
        for (var column : columns) if (at(column).isGiven()) return true;
        return false;
    }

    /** All of these cells are filled. */
    public boolean hasAll(Column... columns) {
        for (var column : columns) if (at(column).isBlank()) return false;
        return true;
    }
}
