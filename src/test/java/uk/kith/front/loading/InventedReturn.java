package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.CollectionYear;

/** A small return about children who do not exist, its rows written as in CSV; cells left away at the end are blank. */
final class InventedReturn {

    private final int year;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Table, Integer> counted = new EnumMap<>(Table.class);
    private final Set<Table> present = EnumSet.noneOf(Table.class);

    InventedReturn(int year) {
        this.year = year;
    }

    InventedReturn with(Table table, String... lines) {
        present.add(table);
        for (var line : lines) {
            var given = line.split(",", -1);
            var cells = new @Nullable String[table.allColumns().size()];
            for (int i = 0; i < given.length; i++) cells[i] = given[i].isEmpty() ? null : given[i];
            rows.add(table.row(counted.merge(table, 1, Integer::sum), cells));
        }
        return this;
    }

    Return whole() {
        return Return.of(new CollectionYear(year), present, rows);
    }
}
