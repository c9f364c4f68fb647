package uk.kith.platform.database;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts many rows into the record at once: copied into a table of the transaction first, since PostgreSQL does not copy into a
 * table that has an access policy, and from there in one statement, so that the history is written once for all of them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bulk {

    private final DataSource dataSource;

    Bulk(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds rows. Returns how many. */
    public int insert(BulkTable table, Collection<? extends List<? extends @Nullable Object>> rows) {
        return throughCopy(table, rows, "insert into %1$s (%2$s) select %2$s from %3$s");
    }

    /** Changes the rows with these ids to these values, leaving alone those that have them already. Returns how many changed. */
    public int update(BulkTable table, Collection<? extends List<? extends @Nullable Object>> rows) {
        String theirs = table.columns().stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        String ours = table.columns().stream().map(column -> "b." + column).collect(Collectors.joining(", "));
        return throughCopy(
                table,
                rows,
                "update %1$s t set (%2$s) = row(" + ours + ") from %3$s b where t.id = b.id and row(" + theirs
                        + ") is distinct from row(" + ours + ")");
    }

    /** Takes rows out; their history stays. Returns how many there were. */
    public int delete(BulkTable table, Collection<UUID> ids) {
        return throughCopy(
                new BulkTable(table.name(), List.of("id")),
                ids.stream().map(List::of).toList(),
                "delete from %1$s t using %3$s b where t.id = b.id");
    }

    private int throughCopy(
            BulkTable table, Collection<? extends List<? extends @Nullable Object>> rows, String statement) {
        if (rows.isEmpty()) {
            return 0;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement sql = connection.createStatement()) {
            // One for the whole transaction: each that is made and dropped holds its locks to the end, and they run
            // out.
            String held = "bulk_%08x".formatted(table.hashCode());
            sql.execute("create temporary table if not exists %s on commit drop as select %s from %s with no data"
                    .formatted(held, table.columnList(), table.name()));
            copy(connection, held, rows);
            sql.execute("analyze " + held);
            int count = sql.executeUpdate(statement.formatted(table.name(), table.columnList(), held));
            sql.execute("truncate " + held);
            return count;
        } catch (SQLException failed) {
            throw translated(table, failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    static void copy(Connection connection, String held, Collection<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        var copied = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + held + " from stdin");
        try (Writer out = new OutputStreamWriter(copied, StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder(256);
            for (List<? extends @Nullable Object> row : rows) {
                line.setLength(0);
                for (int i = 0; i < row.size(); i++) {
                    if (i > 0) {
                        line.append('\t');
                    }
                    append(line, row.get(i));
                }
                out.append(line.append('\n'));
            }
        } catch (IOException failed) {
            if (failed.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new SQLException("The rows could not be copied", failed);
        }
    }

    /** One value in PostgreSQL's text form of COPY; a list becomes an array. */
    private static void append(StringBuilder line, @Nullable Object value) {
        if (value == null) {
            line.append("\\N");
            return;
        }
        String text = value instanceof Collection<?> list ? array(list) : value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(c);
            }
        }
    }

    private static String array(Collection<?> list) {
        return list.stream()
                .map(item -> item == null
                        ? "NULL"
                        : '"' + item.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static DataAccessException translated(BulkTable table, SQLException failed) {
        DataAccessException translated = new RefusalsInWords().translate("many rows", null, failed);
        return translated == null
                ? new UncategorizedSQLException("Rows for " + table.name(), null, failed)
                : translated;
    }
}
