package uk.kith.account.returns.cin.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;

/**
 * An example of a rule of the census. Unless it says otherwise the census is that of 31 March 2026, its rules those of
 * 2025/26, and a row is of child "A", of the first episode, and the first assessment or protection plan there. The factors
 * of an assessment, with spaces between, are rows of their own too, as a message delivers them. Terms: {@code ruleset},
 * {@code flagged} (the return as a whole is), {@code children N} (as many more, of known sex), {@code bare} (factors are no
 * rows of their own), {@code departs} (the sector's open checker answers otherwise).
 */
final class CensusExample {

    private CensusExample() {}

    static int ruleset(Example example) {
        var said = example.term("ruleset");
        return said == null ? RuleWords.NEWEST : Integer.parseInt(said);
    }

    static Set<Set<String>> flagged(Rule<Census> rule, Example example) {
        return FlaggedCells.of(Outcome.of(rule, census(example)).flagged());
    }

    static Set<Set<String>> expected(Example example) {
        Map<Integer, Set<String>> findings = new TreeMap<>();
        Map<String, Integer> counted = new HashMap<>();
        for (var row : example.rows()) {
            int number = counted.merge(row.table(), 1, Integer::sum);
            row.flaggedCells()
                    .forEach((column, its) ->
                            its.forEach(finding -> findings.computeIfAbsent(finding, none -> new TreeSet<>())
                                    .add(FlaggedCells.cell(row.table(), number, column))));
        }
        var expected = new HashSet<>(findings.values());
        if (example.term("flagged") != null) expected.add(Set.of(FlaggedCells.WHOLE_RETURN));
        return expected;
    }

    static boolean isFlagged(Example example) {
        return !expected(example).isEmpty();
    }

    static Census census(Example example) {
        var gathering = new Census.Gathering();
        var counted = new HashMap<CinTable, Integer>();
        if (example.rows().stream().noneMatch(row -> row.table().equals("Header")))
            gathering.row(
                    CinTable.HEADER, 1, cells(CinTable.HEADER, Map.of("Year", "2026", "ReferenceDate", "2026-03-31")));
        var others = example.term("children");
        for (int i = 0; others != null && i < Integer.parseInt(others); i++)
            gathering.row(
                    CinTable.CHILD_IDENTIFIERS,
                    counted.merge(CinTable.CHILD_IDENTIFIERS, 1, Integer::sum),
                    cells(CinTable.CHILD_IDENTIFIERS, Map.of("LAchildID", "B" + i, "Sex", "F", "GenderCurrent", "1")));
        for (var row : example.rows()) {
            var table = table(row.table());
            var cells = cells(table, row.cells());
            gathering.row(table, counted.merge(table, 1, Integer::sum), cells);
            var factors = table == CinTable.ASSESSMENTS && example.term("bare") == null
                    ? cells[Column.FACTORS.place()]
                    : null;
            if (factors != null)
                for (var factor : factors.split(" ")) {
                    var its = new @Nullable String[] {cells[0], cells[1], cells[2], factor};
                    gathering.row(
                            CinTable.ASSESSMENT_FACTORS,
                            counted.merge(CinTable.ASSESSMENT_FACTORS, 1, Integer::sum),
                            its);
                }
        }
        return gathering.gathered();
    }

    private static @Nullable String[] cells(CinTable table, Map<String, @Nullable String> given) {
        var cells = new @Nullable String[table.columns().size()];
        for (int i = 0; i < table.keys(); i++) cells[i] = i == 0 ? "A" : "1";
        given.forEach((column, value) -> cells[table.indexOf(column)] = value);
        return cells;
    }

    static CinTable table(String title) {
        return Stream.of(CinTable.values())
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + title));
    }
}
