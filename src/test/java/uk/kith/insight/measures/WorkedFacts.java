package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the tables of a worked example into the record, as text that the database reads. What an example says of the authority
 * itself takes the place of what was said of it before.
 */
final class WorkedFacts {

    private final JdbcClient db;
    private final Map<String, UUID> named = new HashMap<>();
    private final List<UUID> children = new ArrayList<>();
    private final Set<String> emptied = new HashSet<>();

    WorkedFacts(JdbcClient db) {
        this.db = db;
    }

    List<UUID> children() {
        return children;
    }

    /** The row that a cell like {@code @Ann} names. */
    UUID row(String cell) {
        var id = named.get(cell.substring(1));
        if (id == null) throw new IllegalStateException("No row is called " + cell);
        return id;
    }

    void put(Worked.Table table) {
        if (table.name().startsWith("authority.") && emptied.add(table.name()))
            db.sql("delete from " + table.name()).update();
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
        var insert = "insert into " + table
                + (columns.isEmpty() ? " default values" : " (" + names + ") values (" + values + ")");
        if (table.equals("authority.postcode")) {
            db.sql(insert).update();
            return;
        }
        var id = db.sql(insert + " returning id").query(UUID.class).single();
        if (row.containsKey("as")) named.put(row.get("as"), id);
        if (table.equals("people.person")) children.add(id);
    }

    /** A cell as SQL writes it: the row it names, or its text, which takes the type of its column. */
    private String value(String cell) {
        return cell.startsWith("@") ? "'" + row(cell) + "'" : "'" + cell.replace("'", "''") + "'";
    }
}
