package uk.kith.account.returns.ssda903.files;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.files.Shown;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.ssda903.Table;

/** The first row of a file or sheet: which table it opens, and where each of the table's columns stands. */
sealed interface HeaderRow {

    String AGAIN = "There is a second header row; a file or sheet holds one table.";

    /**
     * @param cellOf for each column of the file, the cell of the record it becomes
     */
    record Of(Table table, int[] cellOf) implements HeaderRow {

        int width() {
            return cellOf.length;
        }

        /** The name of a column by its place in the file. */
        String column(int inFile) {
            return table.allColumns().get(cellOf[inFile]);
        }

        /** The cells of a data row in the order of the table's columns. */
        @Nullable String[] inOrder(@Nullable String[] asInFile) {
            @Nullable String[] cells = new @Nullable String[table.allColumns().size()];
            for (int i = 0; i < cellOf.length; i++) cells[cellOf[i]] = asInFile[i];
            return cells;
        }

        Cell[] inOrder(Cell[] asInFile) {
            var cells = new Cell[table.allColumns().size()];
            for (int i = 0; i < cellOf.length; i++) cells[cellOf[i]] = asInFile[i];
            for (int i = 0; i < cells.length; i++) if (cells[i] == null) cells[i] = Cell.BLANK;
            return cells;
        }
    }

    /** Opens no table; the sentence says which is nearest and what is missing, or what is there too much. */
    record Refused(String sentence) implements HeaderRow {}

    static HeaderRow read(List<@Nullable String> cells) {
        var names = cells.stream().map(HeaderRow::name).toList();
        var table = tableOf(names);
        if (table == null) return new Refused(nearest(names));
        var extra = names.stream()
                .filter(name -> !table.allColumns().contains(name))
                .toList();
        if (!extra.isEmpty()) return new Refused("%s has no column %s.".formatted(table.title(), listed(extra)));
        var twice = names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .toList();
        if (!twice.isEmpty()) return new Refused("The column %s is there twice.".formatted(listed(twice)));
        return new Of(
                table, names.stream().mapToInt(table.allColumns()::indexOf).toArray());
    }

    /** Whether a row of data is a header row again: that of any table, for files that were pasted together. */
    static boolean isAgain(@Nullable String[] cells) {
        for (var cell : cells)
            if (cell != null && cell.length() < 8 && name(cell).equals("CHILD"))
                return tableOf(Arrays.stream(cells).map(HeaderRow::name).toList()) != null;
        return false;
    }

    /** The table whose columns are all there; of several the one with most columns. */
    private static @Nullable Table tableOf(List<String> names) {
        var there = Set.copyOf(new HashSet<>(names));
        return Stream.of(Table.values())
                .filter(table -> there.containsAll(table.columns()))
                .max(Comparator.comparingInt(table -> table.columns().size()))
                .orElse(null);
    }

    private static String nearest(List<String> names) {
        var nearest = Stream.of(Table.values())
                .max(Comparator.comparingDouble(table -> likeness(table, names)))
                .orElseThrow();
        if (likeness(nearest, names) < 0.3) return "The header row fits no table of the SSDA903 return.";
        var missing = nearest.columns().stream()
                .filter(column -> !names.contains(column))
                .toList();
        return "The header row fits no table of the SSDA903 return; the nearest is %s, which also has %s."
                .formatted(nearest.title(), listed(missing));
    }

    /** The share of columns that the table and the header row have in common, of all they have. */
    private static double likeness(Table table, List<String> names) {
        var all = new HashSet<>(names);
        all.addAll(table.columns());
        return (double) table.columns().stream().filter(names::contains).count() / all.size();
    }

    private static String name(@Nullable String cell) {
        return cell == null ? "" : cell.strip().toUpperCase(Locale.ROOT);
    }

    private static String listed(List<String> names) {
        return names.stream()
                .limit(6)
                .map(name -> name.matches("\\w{1,40}") ? name : Shown.text(name))
                .collect(Collectors.joining(", ", "", names.size() > 6 ? ", ..." : ""));
    }
}
