package uk.kith.account.returns.producing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinCells;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.kernel.CollectionYear;

/** The rows of a census while it is made: each in the row of the fact that holds it, and numbered there. */
final class CensusRows {

    private final CollectionYear year;
    private final Function<UUID, @Nullable String> name;
    private final List<CinRow> rows = new ArrayList<>();
    private final Map<CinTable, Integer> counted = new EnumMap<>(CinTable.class);
    private final Map<CinTable, Map<UUID, CinRow>> ofFact = new EnumMap<>(CinTable.class);
    private final Map<CinRow, Map<CinTable, Integer>> held = new IdentityHashMap<>();
    private final Map<CinRow, UUID> whose = new IdentityHashMap<>();

    /** @param name by which identifier a child goes */
    CensusRows(CollectionYear year, Function<UUID, @Nullable String> name) {
        this.year = year;
        this.name = name;
    }

    /** The children who have a row. */
    Set<UUID> children() {
        return Set.copyOf(whose.values());
    }

    List<CinRow> all() {
        return rows;
    }

    /** Whose each row is, by the row itself; the Header is nobody's. */
    Map<CinRow, UUID> whose() {
        return whose;
    }

    /** Adds a row that tells of no fact: the Header. */
    void add(CinTable table, @Nullable String[] cells) {
        rows.add(new CinRow(table, next(table), cells));
    }

    /** Adds the row of each fact that has a row to stand in. */
    void add(CinTable table, List<CensusQuery.Told> facts) {
        var outer = table.within();
        var holders = outer == null ? null : ofFact.getOrDefault(outer, Map.of());
        for (var fact : facts) {
            var within = holders == null || fact.holder() == null ? null : holders.get(fact.holder());
            if (outer == null || within != null) add(table, fact, within);
        }
    }

    private void add(CinTable table, CensusQuery.Told fact, @Nullable CinRow within) {
        @Nullable String[] cells = new @Nullable String[table.columns().size()];
        if (within == null) cells[0] = name.apply(fact.child());
        else number(cells, table, within);
        for (var cell : CinCells.of(table, year)) {
            var value = cell.isSaidAgain() ? null : fact.facts().get(cell.fact());
            cells[table.indexOf(cell.column())] = cell.written(value, fact.marks(), year);
        }
        var row = new CinRow(table, next(table), cells, within);
        rows.add(row);
        whose.put(row, fact.child());
        ofFact.computeIfAbsent(table, none -> new HashMap<>()).put(fact.id(), row);
        if (table == CinTable.ASSESSMENT_FACTORS && within != null) join(within.cells(), cells[cells.length - 1]);
    }

    private void number(@Nullable String[] cells, CinTable table, CinRow within) {
        int theirs = Math.min(within.table().keys(), table.keys());
        System.arraycopy(within.cells(), 0, cells, 0, theirs);
        if (table.keys() > theirs)
            cells[theirs] = Integer.toString(held.computeIfAbsent(within, none -> new EnumMap<>(CinTable.class))
                    .merge(table, 1, Integer::sum));
    }

    private int next(CinTable table) {
        return counted.merge(table, 1, Integer::sum);
    }

    private static void join(@Nullable String[] assessment, @Nullable String factor) {
        int last = assessment.length - 1;
        if (factor != null) assessment[last] = assessment[last] == null ? factor : assessment[last] + " " + factor;
    }
}
