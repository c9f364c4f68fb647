package uk.kith.account.returns.annexa.producing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Children who do not exist, put into the record fact by fact; a value is given as the database writes it. */
@TestComponent
class RecordedChildren {

    private final JdbcClient db;

    RecordedChildren(JdbcClient db) {
        this.db = db;
    }

    /** A child known by this identifier, with what else is said of the person. */
    UUID child(String localId, String... columnsAndValues) {
        var child = one("people.person", columnsAndValues);
        one("people.identifier", "child", child.toString(), "kind", "local", "value", localId);
        return child;
    }

    /** A fact about a child. */
    UUID fact(String table, UUID child, @Nullable String... columnsAndValues) {
        var all = new @Nullable String[columnsAndValues.length + 2];
        all[0] = "child";
        all[1] = child.toString();
        System.arraycopy(columnsAndValues, 0, all, 2, columnsAndValues.length);
        return one(table, all);
    }

    /** A row of a table, its columns and values given in turn. */
    UUID one(String table, @Nullable String... columnsAndValues) {
        Map<String, @Nullable String> columns = new HashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2)
            columns.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        var names = columns.keySet().stream().sorted().toList();
        // Through a record of the table, every value finds its type by its column.
        var sql = names.isEmpty()
                ? "insert into %s default values returning id".formatted(table)
                : "insert into %1$s (%2$s) select %2$s from json_populate_record(null::%1$s, :values::json) returning id"
                        .formatted(table, String.join(", ", names));
        var statement = db.sql(sql);
        return (names.isEmpty() ? statement : statement.param("values", json(columns)))
                .query(UUID.class)
                .single();
    }

    private static String json(Map<String, @Nullable String> columns) {
        var json = new StringBuilder("{");
        columns.forEach((name, value) -> {
            if (json.length() > 1) json.append(',');
            json.append('"').append(name).append("\":");
            if (value == null) json.append("null");
            else json.append('"').append(value.replace("\"", "\\\"")).append('"');
        });
        return json.append('}').toString();
    }
}
