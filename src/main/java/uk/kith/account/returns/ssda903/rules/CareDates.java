package uk.kith.account.returns.ssda903.rules;

import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.DateCell;

/** How the cells of the looked-after return are read as dates. */
final class CareDates {

    private CareDates() {}

    /** The time between two days in years of 365.2425 days; not a number ({@code NaN}) unless both are known. */
    static double averageYears(Day from, Day to) {
        return from.isKnown() && to.isKnown() ? from.daysUntil(to) / 365.2425 : Double.NaN;
    }

    /** The day that the return takes a date with unknown parts for ({@code ZZ/ZZ/2014}); also that of a whole date. */
    static Day withUnknownParts(Cell cell) {
        if (cell.isBlank() || cell.isKnown()) return cell;
        return DateCell.readPartial(cell.text()) instanceof DateCell.Partly(var date)
                ? Day.of(date.asTheReturnReadsIt())
                : Day.NO_DAY;
    }

    /** The day an episode ended; the last of the year while it runs; no day where what stands there is no date. */
    static Day end(CareLine episode, Terms year) {
        return episode.dec().isBlank() ? year.end() : episode.dec();
    }
}
