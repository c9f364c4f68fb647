package uk.kith.account.returns.ssda903.rules;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Cells;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/**
 * Makes of the rows of a return what its rules read: every cell in capitals, as the Department's own tool has them, and the
 * columns filled that can be worked out (who is an unaccompanied asylum-seeking child; where a home lies and how far away).
 */
public final class CareReturns {

    private static final int UASC = Table.HEADER.indexOf("UASC");
    private static final Cells OURS = new Cells(DateCell::number);
    private static final Cell YES = OURS.of("1");
    private static final Cell NO = OURS.of("0");

    private final Terms terms;
    private final CareReturn.Gathering gathering;
    private final @Nullable Places places;

    private CareReturns(Terms terms) {
        this.terms = terms;
        this.gathering = new CareReturn.Gathering(terms);
        this.places = terms.postcodes() == null ? null : new Places(terms.postcodes(), terms.authority());
    }

    /** @param lastYear the same authority's return of the year before, if there is one */
    public static CareReturn of(Return now, @Nullable Return lastYear, Terms terms) {
        var made = new CareReturns(terms);
        made.add(now, false);
        if (lastYear != null) made.add(lastYear, true);
        return made.gathering.gathered();
    }

    /** Whether a return tells itself what would otherwise be worked out from postcodes. */
    public static boolean tellsPlaces(Return whole) {
        return whole.rows(Table.EPISODES).stream().anyMatch(Places::areTold);
    }

    private void add(Return whole, boolean lastYear) {
        for (var table : whole.present()) gathering.has(table, lastYear);
        boolean saysUasc = whole.rows(Table.HEADER).stream()
                .anyMatch(header -> header.at(UASC).isGiven());
        boolean canTell =
                whole.rows(Table.HEADER).present() && whole.rows(Table.UASC).present();
        boolean fromTable = !saysUasc && !terms.isXml() && canTell;
        if (saysUasc || fromTable || terms.isXml() && !lastYear) gathering.knowsUasc(lastYear);
        boolean tellsPlaces = tellsPlaces(whole);
        var asylum = fromTable ? inTable(whole) : null;
        for (var table : whole.present())
            for (var row : whole.rows(table))
                gathering.row(table, lastYear, row.number(), cells(row, asylum, tellsPlaces));
    }

    private Cell[] cells(Row row, @Nullable Set<Cell> asylum, boolean tellsPlaces) {
        var cells = row.inCapitals();
        if (row.table() == Table.HEADER && asylum != null) {
            cells = cells.clone();
            cells[UASC] = asylum.contains(cells[0]) ? YES : NO;
        } else if (row.table() == Table.EPISODES && places != null && !tellsPlaces) {
            cells = cells.clone();
            places.fill(cells);
        }
        return cells;
    }

    private static Set<Cell> inTable(Return whole) {
        var children = new HashSet<Cell>();
        for (var row : whole.rows(Table.UASC))
            if (row.at(0).isGiven()) children.add(row.at(0).inCapitals());
        return children;
    }
}
