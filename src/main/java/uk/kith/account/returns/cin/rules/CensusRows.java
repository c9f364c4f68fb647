package uk.kith.account.returns.cin.rules;

import java.util.ArrayList;
import java.util.List;
import uk.kith.account.returns.cin.CinTable;

/** Rows by their tables. */
final class CensusRows {

    private static final int TABLES = CinTable.values().length;

    private final List<List<CensusLine>> tables;

    CensusRows() {
        List<List<CensusLine>> none = new ArrayList<>(TABLES);
        for (int i = 0; i < TABLES; i++) none.add(List.of());
        tables = none;
    }

    List<CensusLine> of(CinTable table) {
        return tables.get(table.ordinal());
    }

    void addAll(CensusRows others) {
        for (int table = 0; table < TABLES; table++) {
            var more = others.tables.get(table);
            if (more.isEmpty()) continue;
            var rows = tables.get(table);
            if (rows.isEmpty()) tables.set(table, rows = new ArrayList<>());
            rows.addAll(more);
        }
    }

    void add(CensusLine line, CinTable table) {
        var rows = of(table);
        if (rows.isEmpty()) tables.set(table.ordinal(), rows = new ArrayList<>(2));
        rows.add(line);
    }
}
