package uk.kith.front.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.kith.platform.database.BulkTable;

/** The rows that a table of the record has of some children, in the order they were made. */
@Component
class RecordedRows {

    private static final Set<String> LISTS = Set.of("outcomes", "returned", "returned_cin", ToldLists.COLUMN);

    private final JdbcTemplate db;

    RecordedRows(JdbcTemplate db) {
        this.db = db;
    }

    List<Fact> of(BulkTable table, Collection<UUID> children) {
        return read(table, "n.%s = any(?)".formatted(childColumn(table)), children.toArray(), "uuid");
    }

    /** Those that the workbook of a day told in a list, whoever they are of. */
    List<Fact> told(BulkTable table, String tag) {
        return read(table, "n.%s && ?".formatted(ToldLists.COLUMN), new String[] {tag}, "text");
    }

    private List<Fact> read(BulkTable table, String which, Object[] among, String kind) {
        // The table's name and columns are constants of its own module.
        var sql = "select %s from %s n where %s order by n.id"
                .formatted(
                        table.columns().stream()
                                .map(column -> "n." + column + "::text")
                                .collect(Collectors.joining(", ")),
                        table.name().replace(".", ".fact_"),
                        which);
        int child = table.columns().indexOf(childColumn(table)) + 1;
        var rows = new ArrayList<Fact>();
        db.query(
                connection -> {
                    var asked = connection.prepareStatement(sql);
                    asked.setFetchSize(10_000);
                    asked.setArray(1, connection.createArrayOf(kind, among));
                    return asked;
                },
                (ResultSet row) -> {
                    rows.add(fact(row, table.columns().size(), child));
                });
        return rows;
    }

    /** The values of a new row: a list of which nothing is said is empty. */
    static @Nullable String[] withEmptyLists(BulkTable table, @Nullable String[] values) {
        for (int i = 0; i < values.length; i++)
            if (values[i] == null && LISTS.contains(table.columns().get(i))) values[i] = "{}";
        return values;
    }

    private static String childColumn(BulkTable table) {
        return table.columns().contains("child") ? "child" : "id";
    }

    private static Fact fact(ResultSet row, int width, int child) throws SQLException {
        var values = new @Nullable String[width];
        for (int i = 0; i < width; i++) values[i] = row.getString(i + 1);
        return new Fact(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(child)), values);
    }
}
