package uk.kith.front.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the record has of the children of a return, and what an earlier version of the return told. */
@Component
class KnownFacts {

    private final JdbcTemplate db;

    KnownFacts(JdbcTemplate db) {
        this.db = db;
    }

    /** The facts of these children, and those that the return of this year told of others, in the order they were made. */
    List<Fact> of(FactTable table, Collection<UUID> children, int year) {
        var columns = table.facts().columns();
        var childColumn = columns.contains("child") ? "child" : "id";
        // The table's name and columns are constants of its own module.
        var sql = "select %s from %s n where n.%s = any(?) or ? = any(n.%s) order by n.id"
                .formatted(
                        columns.stream().map(column -> "n." + column + "::text").collect(Collectors.joining(", ")),
                        table.facts().name().replace(".", ".fact_"),
                        childColumn,
                        table.memory());
        int child = columns.indexOf(childColumn) + 1;
        var facts = new ArrayList<Fact>();
        db.query(
                connection -> {
                    var asked = connection.prepareStatement(sql);
                    asked.setFetchSize(10_000);
                    asked.setArray(1, connection.createArrayOf("uuid", children.toArray()));
                    asked.setInt(2, year);
                    return asked;
                },
                (ResultSet row) -> {
                    facts.add(fact(row, columns.size(), child));
                });
        return facts.stream().filter(fact -> isOf(table, fact)).toList();
    }

    private static Fact fact(ResultSet row, int width, int child) throws SQLException {
        var values = new @Nullable String[width];
        for (int i = 0; i < width; i++) values[i] = row.getString(i + 1);
        return new Fact(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(child)), values);
    }

    private static boolean isOf(FactTable table, Fact fact) {
        return table.fixed().entrySet().stream()
                .allMatch(fixed -> fixed.getValue().equals(fact.at(table.place(fixed.getKey()))));
    }
}
