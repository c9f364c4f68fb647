package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the tables of a worked example into the record, as text that the database reads. */
final class WorkedFacts {

    private final JdbcClient db;
    private final Map<String, UUID> named = new HashMap<>();
    private final List<UUID> children = new ArrayList<>();

    WorkedFacts(JdbcClient db) {
        this.db = db;
    }

    List<UUID> children() {
        return children;
    }

    void put(Worked.Table table) {
        table.rows().forEach(row -> put(table.name(), row));
    }

    private void put(String table, Map<String, String> row) {
        var cells = new HashMap<String, String>();
        row.forEach((column, cell) -> {
            if (!column.equals("as")) cells.put(column.equals("who") ? "child" : column, cell);
        });
        var columns = List.copyOf(cells.keySet());
        var values = columns.stream().map(column -> value(cells.get(column))).collect(Collectors.joining(", "));
        var names = columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        var id = db.sql("insert into " + table + " (" + names + ") values (" + values + ") returning id")
                .query(UUID.class)
                .single();
        if (row.containsKey("as")) named.put(row.get("as"), id);
        if (table.equals("people.person")) children.add(id);
    }

    /** A cell as SQL writes it: the row it names, or its text, which takes the type of its column. */
    private String value(String cell) {
        if (!cell.startsWith("@")) return "'" + cell.replace("'", "''") + "'";
        var id = named.get(cell.substring(1));
        if (id == null) throw new IllegalStateException("No row is called " + cell);
        return "'" + id + "'";
    }
}
