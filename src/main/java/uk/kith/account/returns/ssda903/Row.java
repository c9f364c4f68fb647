package uk.kith.account.returns.ssda903;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of the return, its cells kept as they came: no trimming, no change of letter case. Only the truly
 * empty cell is blank ({@code null}).
 */
public sealed interface Row
        permits Header, Episode, Review, Uasc, Oc2, Oc3, Ad1, PlacedAdoption, PrevPerm, Missing, SwEpisode, Dolo {

    Table table();

    /** The place among the data rows of its table, from 1. */
    int number();

    /** The authority's own identifier of the child. */
    @Nullable String child();

    /** The cells in the order of the table's columns, those it need not have last. */
    @Nullable String[] cells();

    /** The cell of one column, named as in the return. */
    default @Nullable String cell(String column) {
        return cells()[table().indexOf(column)];
    }

    /** What is wrong with the dates of this row: one entry for each date that is neither blank nor a date. */
    default List<RowProblem> dateProblems() {
        return RowProblem.ofDates(this);
    }
}
