package uk.kith.account.returns.cin.rules;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.kith.account.returns.PeerCasesTest;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Outcome;

/** Answers the worked cases of the census with our rules: the cells flagged, and which of them are one finding. */
public final class CensusCases implements PeerCasesTest.Answers {

    /** Rules about the identifier itself; to the others of the sector's checker a blank one is an identifier like any. */
    private static final Set<String> JUDGE_IDENTIFIERS = Set.of("1570", "1580", "8500", "8510");

    @Override
    public String difference(JsonNode one) {
        var code = one.get("rule").asString();
        var rule = CensusRules.BOOK.inForce(RuleWords.NEWEST).stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (rule.isEmpty()) return "there is no such rule";
        var ours = FlaggedCells.of(Outcome.of(rule.get(), census(one)).flagged());
        var theirs = expected(one);
        if (ours.equals(theirs) || withoutRepeats(ours, one).equals(withoutRepeats(theirs, one))) return "";
        var cells = cells(ours);
        var expected = cells(theirs);
        if (cells.equals(expected)) return "makes findings %s, not %s".formatted(ours, theirs);
        var tooMany = new TreeSet<>(cells);
        tooMany.removeAll(expected);
        expected.removeAll(cells);
        return "flags too many %s, too few %s".formatted(tooMany, expected);
    }

    private static Set<String> cells(Set<Set<String>> findings) {
        return findings.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Set<String>> expected(JsonNode one) {
        Map<String, Set<String>> findings = new TreeMap<>();
        int alone = 0;
        for (var flagged : one.get("expected")) {
            var group = flagged.get("group");
            var finding = group.isNull() ? "alone " + ++alone : group.asString();
            var cell = flagged.get("row").isNull()
                    ? FlaggedCells.WHOLE_RETURN
                    : FlaggedCells.cell(
                            flagged.get("table").asString(),
                            flagged.get("row").asInt() + 1,
                            flagged.get("field").asString());
            findings.computeIfAbsent(finding, none -> new TreeSet<>()).add(cell);
        }
        return new HashSet<>(findings.values());
    }

    /** Where a case repeats a row exactly, the sector's checker sometimes lets the repeat go: it counts as the first. */
    private static Set<Set<String>> withoutRepeats(Set<Set<String>> findings, JsonNode one) {
        Map<String, String> firsts = new HashMap<>();
        one.get("tables").properties().forEach(table -> {
            Map<String, Integer> seen = new HashMap<>();
            int number = 0;
            for (var row : table.getValue()) {
                var first = seen.putIfAbsent(row.toString(), ++number);
                if (first != null) firsts.put(table.getKey() + " " + number, table.getKey() + " " + first);
            }
        });
        if (firsts.isEmpty()) return findings;
        return findings.stream()
                .map(cells -> cells.stream()
                        .map(cell -> {
                            int end = cell.lastIndexOf(' ');
                            var row = cell.substring(0, end);
                            return firsts.getOrDefault(row, row) + cell.substring(end);
                        })
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Census census(JsonNode one) {
        var gathering = new Census.Gathering();
        var code = one.get("rule").asString();
        one.get("tables").properties().forEach(entry -> {
            var table = CensusExample.table(entry.getKey());
            int number = 0;
            for (var row : entry.getValue()) {
                var cells = cells(table, row);
                if (table.keys() > 0 && cells[0] == null && !JUDGE_IDENTIFIERS.contains(code)) cells[0] = "(blank)";
                gathering.row(table, ++number, cells);
            }
        });
        return gathering.gathered();
    }

    private static @Nullable String[] cells(CinTable table, JsonNode row) {
        var cells = new @Nullable String[table.columns().size()];
        row.properties().forEach(cell -> {
            var value = cell.getValue();
            if (!table.has(cell.getKey()) || value.isNull()) return;
            cells[table.indexOf(cell.getKey())] = value.isArray()
                    ? value.valueStream().map(JsonNode::asString).collect(joining(" "))
                    : value.asString();
        });
        return cells;
    }
}
