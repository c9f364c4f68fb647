package uk.kith.account.returns.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two returns as bags of rows, table by table, after making dates, letter case and white space alike. Columns
 * that can be worked out are no part of it.
 */
public final class RoundTrip {

    /** Rows of one table that only one of the returns has, as text; a row that one has twice more is there twice. */
    public record Difference(List<String> onlyIn, List<String> onlyOut) {}

    private RoundTrip() {}

    /** The tables that differ; empty when the returns say the same. */
    public static Map<Table, Difference> compare(Return in, Return out) {
        Map<Table, Difference> differences = new EnumMap<>(Table.class);
        for (var table : Table.values()) {
            var counts = new HashMap<String, Integer>();
            in.rows(table).forEach(row -> counts.merge(alike(row), 1, Integer::sum));
            out.rows(table).forEach(row -> counts.merge(alike(row), -1, Integer::sum));
            var difference = new Difference(repeated(counts, 1), repeated(counts, -1));
            if (!difference.onlyIn().isEmpty() || !difference.onlyOut().isEmpty()) differences.put(table, difference);
        }
        return differences;
    }

    private static List<String> repeated(Map<String, Integer> counts, int sign) {
        var rows = new ArrayList<String>();
        counts.forEach((row, count) -> {
            for (int i = 0; i < sign * count; i++) rows.add(row);
        });
        rows.sort(null);
        return rows;
    }

    /** A row as text, the same for two rows that say the same. */
    public static String alike(Row row) {
        var columns = row.table().columns();
        var cells = Arrays.copyOf(row.cells(), columns.size());
        for (int i = 0; i < cells.length; i++) cells[i] = alike(columns.get(i), cells[i]);
        return String.join(" | ", cells);
    }

    private static String alike(String column, @Nullable String cell) {
        if (cell == null) return "";
        var text = cell.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        var day = Table.isDate(column) ? DateCell.read(text).orNull() : null;
        return day == null ? text : day.toString();
    }
}
