package uk.kith.front.loading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.cells.Cell;
import uk.kith.account.returns.ssda903.cells.Cells;
import uk.kith.platform.database.BulkTable;

/**
 * Where the rows of a table of the return are placed in the record, and how a row is known again.
 *
 * @param fixed columns that have the same value for every row
 * @param needed the column without which a row has no place; none where the child is enough
 * @param span the columns of a start and an end, where there are both
 * @param once the columns, beside the child, of which the record takes each value once; null where it takes any number
 * @param onceIs what is then told twice, in words
 * @param knownBy the columns, beside the child, by which a row is known again: the first that finds it counts
 */
record FactTable(
        Table table,
        BulkTable facts,
        Map<String, String> fixed,
        @Nullable String needed,
        @Nullable Span span,
        @Nullable List<String> once,
        String onceIs,
        List<KnownBy> knownBy) {

    record Span(String start, String end) {}

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
                        Cells.of(table).stream()
                                .filter(cell -> !cell.isSaidAgain())
                                .map(Cell::fact),
                        fixed.keySet().stream(),
                        Stream.of("professional", "upn_unknown"))
                .flatMap(columns -> columns)
                .mapToInt(this::place)
                .filter(place -> place >= 0)
                .toArray();
    }

    /** The name of a fact's column as the return has it. */
    String column(String fact) {
        return Cells.of(table).stream()
                .filter(cell -> cell.fact().equals(fact))
                .map(Cell::column)
                .findFirst()
                .orElse(fact);
    }
}
