package uk.kith.account.returns.cin.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.kith.account.returns.rules.Flagged;

/** What a rule flags, so that answers can be compared: each finding as the set of its cells, whatever its number. */
final class FlaggedCells {

    /** The one cell of a finding about the return as a whole. */
    static final String WHOLE_RETURN = "the return";

    private FlaggedCells() {}

    static String cell(String table, int row, String field) {
        return table + " " + row + " " + field;
    }

    static Set<Set<String>> of(List<Flagged> flagged) {
        Map<Integer, Set<String>> findings = new TreeMap<>();
        for (var one : flagged) {
            var cells = findings.computeIfAbsent(one.finding(), none -> new TreeSet<>());
            var line = one.line();
            if (line == null) cells.add(WHOLE_RETURN);
            else
                for (var field : one.fields().split(" "))
                    cells.add(cell(line.table().title(), line.number(), field));
        }
        return new HashSet<>(findings.values());
    }
}
