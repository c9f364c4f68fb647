package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.UASC;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.DUC;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;

import java.util.List;

/**
 * Who is, or was last year, an unaccompanied asylum-seeking child: the Header says so, and where there is no Header table the
 * UASC table does.
 */
final class Unaccompanied {

    private Unaccompanied() {}

    /** Whether either year tells. */
    static boolean canTell(CareReturn all) {
        return tells(all) || lastYearTells(all);
    }

    private static boolean tells(CareReturn all) {
        return all.has(HEADER) ? all.knowsUasc() : all.has(UASC);
    }

    private static boolean lastYearTells(CareReturn all) {
        return all.hasLastYear(HEADER) ? all.knowsUascLastYear() : all.hasLastYear(UASC);
    }

    /** Either year says so of the child. */
    static boolean isKnown(CareChild child, CareReturn all) {
        boolean saidNow = all.has(HEADER) ? isFlagged(child.rows(HEADER)) : isFilled(child.rows(UASC));
        return saidNow
                || (all.hasLastYear(HEADER) ? isFlagged(child.lastYear(HEADER)) : isFilled(child.lastYear(UASC)));
    }

    private static boolean isFlagged(List<CareLine> headers) {
        for (var header : headers) if (header.uasc().is("1")) return true;
        return false;
    }

    /** More than the child's identifier stands in a row. */
    private static boolean isFilled(List<CareLine> rows) {
        for (var row : rows) if (row.hasAny(SEX, DOB, DUC)) return true;
        return false;
    }
}
