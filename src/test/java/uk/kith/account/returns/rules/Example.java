package uk.kith.account.returns.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One worked example of a rule, as the files {@code *.examples} hold them:
 *
 * <pre>
 * # 352
 * = on the 18th birthday
 *   Header    DOB=01/04/2008
 * ! Episodes  RNE=S DECOM=01/04/2026
 * </pre>
 *
 * <p>{@code #} names the rule, {@code =} begins an example, {@code @} sets a term, every other line is a row: its table and
 * those of its cells that are filled ({@code X=} is filled with nothing, that is blank; a value with spaces stands in double
 * quotes). {@code !} before a row says that the rule flags it, and that it flags no row without one. Where a return flags
 * single cells, {@code *} after a column says so, with the number of the finding if there are several, {@code CPPendDate*2=},
 * or of all those the cell is in, {@code CPPendDate*2,3=}.
 *
 * @param terms what {@code @} lines say, first word and rest
 */
public record Example(String file, int line, String rule, String title, List<String[]> terms, List<Row> rows) {

    /** @param flaggedCells the findings of each flagged cell, by column */
    public record Row(
            String table,
            boolean isFlagged,
            Map<String, @Nullable String> cells,
            Map<String, Set<Integer>> flaggedCells) {}

    private static final Pattern CELL = Pattern.compile("(\\w+)(?:\\*([\\d,]*))?=(?:\"([^\"]*)\"|(\\S*))");

    /** The rest of the term of that name, or null. */
    public @Nullable String term(String name) {
        for (var term : terms) if (term[0].equals(name)) return term[1];
        return null;
    }

    public List<String> allTerms(String name) {
        return terms.stream()
                .filter(term -> term[0].equals(name))
                .map(term -> term[1])
                .toList();
    }

    @Override
    public String toString() {
        return rule + ": " + title + " (" + file + ":" + line + ")";
    }

    /** All examples of the files in a folder of the test resources. */
    public static List<Example> in(Path folder) {
        try (var files = Files.list(folder)) {
            var examples = new ArrayList<Example>();
            for (var file : files.filter(path -> path.toString().endsWith(".examples"))
                    .sorted()
                    .toList()) read(file, examples);
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, List<Example> examples) throws IOException {
        String rule = null;
        Example current = null;
        int number = 0;
        for (var text : Files.readAllLines(file)) {
            number++;
            var line = text.strip();
            var where = file.getFileName() + ":" + number;
            if (line.isEmpty() || line.startsWith("//")) continue;
            if (line.startsWith("#")) {
                rule = line.substring(1).strip();
                current = null;
            } else if (line.startsWith("=")) {
                if (rule == null) throw new IllegalArgumentException(where + ": an example before any rule");
                current = new Example(
                        String.valueOf(file.getFileName()),
                        number,
                        rule,
                        line.substring(1).strip(),
                        new ArrayList<>(),
                        new ArrayList<>());
                examples.add(current);
            } else if (current == null) throw new IllegalArgumentException(where + ": a row before any example");
            else if (line.startsWith("@")) {
                var words = line.substring(1).strip().split("\\s+", 2);
                current.terms.add(new String[] {words[0], words.length > 1 ? words[1] : ""});
            } else current.rows.add(row(line, where));
        }
    }

    private static Row row(String line, String where) {
        boolean flagged = line.startsWith("!");
        var words = (flagged ? line.substring(1).strip() : line).split("\\s+", 2);
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        Map<String, Set<Integer>> stars = new TreeMap<>();
        var rest = words.length > 1 ? words[1] : "";
        var cell = CELL.matcher(rest);
        int end = 0;
        while (cell.find()) {
            if (!rest.substring(end, cell.start()).isBlank()) break;
            var value = cell.group(3) != null ? cell.group(3) : cell.group(4);
            cells.put(cell.group(1), value.isEmpty() ? null : value);
            if (cell.group(2) != null) stars.put(cell.group(1), findings(cell.group(2)));
            end = cell.end();
        }
        if (!rest.substring(end).isBlank()) throw new IllegalArgumentException(where + ": cannot read " + rest);
        return new Row(words[0], flagged, cells, stars);
    }

    private static Set<Integer> findings(String numbers) {
        return numbers.isEmpty()
                ? Set.of(1)
                : Stream.of(numbers.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
