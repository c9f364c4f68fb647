package uk.kith.account.returns.ssda903.rules;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.account.returns.ssda903.Table;

/**
 * An example of a rule of the looked-after return. Unless it says otherwise the year is the one ending 31 March 2027, the
 * rules are those of the year, the child is "1", the authority E08000026, every table is there this year and last, and what
 * is worked out from postcodes is known. Terms: {@code year}, {@code ruleset}, {@code authority}, {@code no-authority}, {@code xml},
 * {@code without TABLE}, {@code provider URN places=.. kinds=.. closed=.. postcode=.. authority=..}, {@code no-providers},
 * {@code postcode CODE}, {@code no-postcodes}, {@code no-birth TABLE} (its rows have no column DOB), {@code skipped} (the rule
 * is not asked), {@code not-held} (the rules of the year have none of that code), {@code alone TABLE} (the rule names the
 * child alone, who has no row there).
 */
final class CareExample {

    private CareExample() {}

    static int ruleset(Example example) {
        var said = example.term("ruleset");
        return said == null ? year(example) : Integer.parseInt(said);
    }

    private static int year(Example example) {
        var said = example.term("year");
        return said == null ? 2027 : Integer.parseInt(said);
    }

    /** The rows that the rule flags: table and number. */
    static Set<String> flagged(Rule<CareReturn> rule, Example example) {
        var outcome = Outcome.of(rule, asReturn(example));
        if (outcome.notAsked() != null) return Set.of("skipped");
        return outcome.flagged().stream().map(CareExample::place).collect(toSet());
    }

    static Set<String> expected(Example example) {
        if (example.term("skipped") != null) return Set.of("skipped");
        if (example.term("not-held") != null) return Set.of("not held");
        var places = new TreeSet<String>();
        var alone = example.term("alone");
        if (alone != null) places.add(alone + " 0");
        Map<String, Integer> counted = new HashMap<>();
        for (var row : example.rows()) {
            int number = counted.merge(row.table(), 1, Integer::sum);
            if (row.isFlagged()) places.add(row.table() + " " + number);
        }
        return places;
    }

    private static String place(Flagged flagged) {
        var line = flagged.line();
        return line == null ? "the return" : line.table().title() + " " + line.number();
    }

    static CareReturn asReturn(Example example) {
        var gathering = new CareReturn.Gathering(terms(example));
        var without = Set.copyOf(example.allTerms("without"));
        for (var table : Table.values())
            for (var last : new boolean[] {false, true})
                if (!without.contains(last ? table.title() + "_last" : table.title())) gathering.has(table, last);
        for (var title : example.allTerms("no-birth")) gathering.lacksBirth(table(title));
        Map<String, Integer> counted = new TreeMap<>();
        for (var row : example.rows()) {
            boolean last = row.table().endsWith("_last");
            var table = table(last ? row.table().substring(0, row.table().length() - 5) : row.table());
            int number = counted.merge(row.table(), 1, Integer::sum);
            gathering.row(table, last, number, cells(table, row.cells()));
            if (table == Table.HEADER && row.cells().containsKey("UASC")) gathering.knowsUasc(last);
        }
        return gathering.gathered();
    }

    private static @Nullable String[] cells(Table table, Map<String, @Nullable String> given) {
        var cells = new @Nullable String[table.allColumns().size()];
        cells[0] = "1";
        given.forEach((column, value) -> {
            int place = table.allColumns().indexOf(column);
            if (place < 0) throw new IllegalArgumentException(table.title() + " has no column " + column);
            cells[place] = value;
        });
        return cells;
    }

    static Table table(String title) {
        return Stream.of(Table.values())
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + title));
    }

    private static Terms terms(Example example) {
        int year = year(example);
        var authority = example.term("authority");
        Map<String, ListedProvider> providers = new HashMap<>();
        for (var said : example.allTerms("provider")) {
            var words = said.split("\\s+");
            providers.put(words[0], provider(words));
        }
        var postcodes = Set.copyOf(example.allTerms("postcode"));
        return new Terms(
                Day.of(year - 1, 4, 1),
                Day.of(year, 3, 31),
                Integer.toString(year),
                example.term("no-authority") != null ? null : authority == null ? "E08000026" : authority,
                example.term("xml") != null,
                example.term("no-providers") != null ? null : providers,
                example.term("no-postcodes") != null
                        ? null
                        : code -> postcodes.contains(code) ? new PostcodeList.PostcodePlace(0, 0, null) : null,
                example.term("no-postcodes") == null);
    }

    private static ListedProvider provider(String[] words) {
        Map<String, String> said = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            var parts = words[i].split("=", 2);
            said.put(parts[0], parts[1]);
        }
        int closed = said.containsKey("closed") ? DateCell.number(said.get("closed")) : Day.NONE;
        return new ListedProvider(
                words[0],
                codes(said.get("places")),
                codes(said.get("kinds")),
                Day.of(closed),
                said.get("postcode"),
                said.get("authority"));
    }

    private static Set<String> codes(@Nullable String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(",")).collect(toSet());
    }
}
