package uk.kith.front.loading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.platform.database.BulkTable;

/**
 * Where the rows of a table of a return are placed in the record, and how a row is known again.
 *
 * @param cells the columns of the return's table that are told, with the facts that they tell
 * @param memory the column that holds the years of the returns of this kind in which the fact appeared
 * @param fixed columns that have the same value for every row
 * @param beside columns that the return tells in another way than by a cell of the row
 * @param needed the column without which a row has no place; none where the child is enough
 * @param span the columns of a start and an end, where there are both
 * @param again how much of a row may be told again
 * @param knownBy the columns, beside the child, by which a row is known again: the first that finds it counts
 */
record FactTable(
        ReturnTable table,
        List<Cell> cells,
        BulkTable facts,
        String memory,
        Map<String, String> fixed,
        List<String> beside,
        @Nullable String needed,
        @Nullable Span span,
        Again again,
        List<KnownBy> knownBy) {

    record Span(String start, String end) {}

    /** How much of a row another row of the return may tell again. */
    sealed interface Again {

        /** Everything: two rows that are alike are two facts. */
        record All() implements Again {}

        /** Anything but all of it. */
        record NotAll() implements Again {}

        /**
         * Not these columns, beside the child: the record takes each of their values once.
         *
         * @param is what is then told twice, in words
         */
        record Not(List<String> columns, String is) implements Again {}
    }

    /**
     * @param onlyOne whether it counts only where the child has one such fact and the return one such row
     */
    record KnownBy(List<String> columns, boolean onlyOne) {}

    static KnownBy by(String... columns) {
        return new KnownBy(List.of(columns), false);
    }

    static KnownBy theOnlyOne() {
        return new KnownBy(List.of(), true);
    }

    /** The place of a column in a row of the record; -1 where the row's fact has no such column. */
    int place(String column) {
        return facts.columns().indexOf(column);
    }

    int width() {
        return facts.columns().size();
    }

    /** The places that a return tells; all others are left as they are. */
    int[] told() {
        return Stream.of(
                        cells.stream().filter(cell -> !cell.isSaidAgain()).map(Cell::fact),
                        fixed.keySet().stream(),
                        beside.stream())
                .flatMap(columns -> columns)
                .mapToInt(this::place)
                .filter(place -> place >= 0)
                .toArray();
    }

    /** The facts that the return tells of, and so those whose marks are its own. */
    List<String> toldFacts() {
        return Stream.concat(cells.stream().map(Cell::fact), beside.stream()).toList();
    }

    /** The name of a fact's column as the return has it. */
    String column(String fact) {
        return cells.stream()
                .filter(cell -> cell.fact().equals(fact))
                .map(Cell::column)
                .findFirst()
                .orElse(fact);
    }
}
