package uk.kith.account.returns.cin.rules;

import java.util.ArrayList;
import java.util.List;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Cell;

/** An episode of need of one child: all rows that bear its number, in the order of the message. */
public final class CensusEpisode {

    private final CensusChild child;
    private final Cell id;
    private final CensusRows rows = new CensusRows();

    CensusEpisode(CensusChild child, Cell id) {
        this.child = child;
        this.id = id;
    }

    public CensusChild child() {
        return child;
    }

    /** Its number within the child, from 1, as the message's reader gave it. */
    public Cell id() {
        return id;
    }

    public List<CensusLine> rows(CinTable table) {
        return rows.of(table);
    }

    void add(CensusLine line, CinTable table) {
        rows.add(line, table);
    }

    /** The factors of an assessment, a row each. */
    List<CensusLine> factorsOf(CensusLine assessment) {
        return sameNumber(
                rows(CinTable.ASSESSMENT_FACTORS), Column.FACTOR_ASSESSMENT_ID, assessment.at(Column.ASSESSMENT_ID));
    }

    /** The reviews of a protection plan. */
    List<CensusLine> reviewsOf(CensusLine plan) {
        return sameNumber(rows(CinTable.REVIEWS), Column.REVIEWED_PLAN_ID, plan.at(Column.PLAN_ID));
    }

    private static List<CensusLine> sameNumber(List<CensusLine> rows, Column number, Cell wanted) {
        var same = new ArrayList<CensusLine>(rows.size());
        for (var row : rows) if (row.at(number).isSameTextAs(wanted)) same.add(row);
        return same;
    }
}
