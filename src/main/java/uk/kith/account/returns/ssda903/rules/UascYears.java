package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.UASC;
import static uk.kith.account.returns.ssda903.rules.Column.DUC;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.ssda903.Table;

/**
 * What this year and last year say of one child who seeks asylum alone. Where a CSV return has no Header table, its UASC
 * table says instead who is one.
 *
 * @param uasc the child's row of the UASC table
 * @param header the row that says whether the child is one this year
 * @param last the row that says so for last year; a line that is not there for a child who was not in it
 * @param uascLast the child's UASC row of last year; a line that is not there when there was none
 */
record UascYears(CareLine uasc, CareLine header, CareLine last, CareLine uascLast) {

    /** What one row says about whether the child is one. */
    enum Said {
        YES,
        NO,
        /** Neither 1 nor 0. */
        UNCLEAR;

        static Said by(CareLine row) {
            if (row.table() != HEADER) return row.hasAny(SEX, DUC) ? YES : NO;
            var uasc = row.uasc();
            if (uasc.is("1")) return YES;
            return uasc.isBlank() || uasc.is("0") ? NO : UNCLEAR;
        }
    }

    Said now() {
        return Said.by(header);
    }

    Said before() {
        return Said.by(last);
    }

    /** Whether the tables that say who is one are there and do: the Headers, or for a CSV return the UASC tables. */
    static boolean canTell(CareReturn all) {
        boolean mayDoWithout = !all.terms().isXml();
        return (all.has(HEADER) ? all.knowsUasc() : mayDoWithout && all.has(UASC))
                && (all.hasLastYear(HEADER) ? all.knowsUascLastYear() : mayDoWithout && all.hasLastYear(UASC));
    }

    /** The table that says who is one this year. */
    static Table saying(CareReturn all) {
        return all.has(HEADER) ? HEADER : UASC;
    }

    static Table sayingLastYear(CareReturn all) {
        return all.hasLastYear(HEADER) ? HEADER : UASC;
    }

    /** Flags the UASC row, and the Header row where there is one, of each combination that is so. */
    static void flag(CareChild child, CareReturn all, Flags flags, BiPredicate<UascYears, Terms> wrong) {
        for (var years : of(child, all)) if (wrong.test(years, all.terms())) flags.together(years.uasc, years.header);
    }

    private static List<UascYears> of(CareChild child, CareReturn all) {
        var found = new ArrayList<UascYears>();
        for (var uasc : child.rows(UASC))
            for (var header : all.has(HEADER) ? child.rows(HEADER) : List.of(uasc))
                for (var uascLast : child.lastYearOrNone(UASC))
                    for (var last : all.hasLastYear(HEADER) ? child.lastYearOrNone(HEADER) : List.of(uascLast))
                        found.add(new UascYears(uasc, header, last, uascLast));
        return found;
    }
}
