package uk.kith.account.returns.ssda903.rules;

import java.util.Comparator;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.ssda903.Table;

/** Spells within care that have a table of their own: absences, or deprivations of liberty. */
record Spells(Table table, Column start, Column end) {

    static final Spells MISSING = new Spells(Table.MISSING, Column.MIS_START, Column.MIS_END);
    static final Spells DOLO = new Spells(Table.DOLO, Column.DOLO_START, Column.DOLO_END);

    /** Flags each of the child's that begins before the one before it ended, in the order in which they end. */
    void flagOverlaps(CareChild child, Flags flags) {
        var inOrder = CareChild.sorted(child.rows(table), order());
        for (int i = 1; i < inOrder.size(); i++) {
            var before = endOf(inOrder.get(i - 1));
            if (!before.isKnown() || startOf(inOrder.get(i)).isBefore(before)) flags.only(inOrder.get(i));
        }
    }

    /** The one of this row began some day, and no period of the child's care has room for it. */
    boolean isOutsideCare(CareLine row) {
        if (!startOf(row).isKnown()) return false;
        var periods = row.child().periodsOfCare();
        for (var period : periods) if (!period.leavesOut(startOf(row), endOf(row))) return false;
        return !periods.isEmpty();
    }

    private Comparator<CareLine> order() {
        return CareChild.byDay(row -> endOf(row).or(startOf(row))).thenComparing(CareChild.byDay(this::startOf));
    }

    private Cell startOf(CareLine row) {
        return row.at(start);
    }

    private Cell endOf(CareLine row) {
        return row.at(end);
    }
}
