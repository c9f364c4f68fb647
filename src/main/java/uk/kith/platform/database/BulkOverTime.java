package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts many rows into the record as they became known, one moment after another. Only a transaction that may date what it
 * makes known can do it ({@link Acting#recordedAt()}); the audit keeps the true time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BulkOverTime {

    private static final String HELD = "create temporary table if not exists %s on commit drop as select %s, "
            + "null::integer as known_in, null::boolean as is_first from %s with no data";
    private static final String CHANGE = "update %1$s t set (%2$s) = row(%3$s) from %4$s b "
            + "where b.known_in = %5$d and not b.is_first and t.id = b.id";
    private static final String ADD =
            "insert into %1$s (%2$s) select %2$s from %3$s b where b.known_in = %4$d and b.is_first";

    private final DataSource dataSource;

    BulkOverTime(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What a row said from a moment on.
     *
     * @param moment the number of the moment, counted from 0
     * @param isFirst whether nothing was known of the row before
     */
    public record Version(int moment, boolean isFirst, List<? extends @Nullable Object> values) {}

    /**
     * Writes the versions moment by moment, at each of them the changes before the new rows, so that what ends makes room for
     * what begins. The tables come in the order in which they point at one another.
     */
    public void write(Map<BulkTable, List<Version>> tables, List<Instant> moments) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement sql = connection.createStatement()) {
            var held = new LinkedHashMap<BulkTable, Held>();
            for (var table : tables.entrySet())
                if (!table.getValue().isEmpty())
                    held.put(table.getKey(), hold(connection, sql, table.getKey(), table.getValue(), moments.size()));
            for (int moment = 0; moment < moments.size(); moment++) {
                sql.execute("select set_config('kith.recorded_at', '%s', true)".formatted(moments.get(moment)));
                for (var one : held.entrySet())
                    if (one.getValue().changes()[moment] > 0) sql.executeUpdate(change(one, moment));
                for (var one : held.entrySet()) {
                    if (one.getValue().additions()[moment] > 0)
                        sql.executeUpdate(ADD.formatted(
                                one.getKey().name(),
                                one.getKey().columnList(),
                                one.getValue().name(),
                                moment));
                }
            }
            for (var one : held.values()) sql.execute("truncate " + one.name());
        } catch (SQLException failed) {
            var translated = new RefusalsInWords().translate("many rows", null, failed);
            throw translated == null ? new UncategorizedSQLException("Rows over time", null, failed) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** A table of the transaction, and how many rows it changes and adds at each moment. */
    private record Held(String name, int[] changes, int[] additions) {}

    private static Held hold(Connection connection, Statement sql, BulkTable table, List<Version> versions, int moments)
            throws SQLException {
        var held = new Held("over_time_%08x".formatted(table.hashCode()), new int[moments], new int[moments]);
        sql.execute(HELD.formatted(held.name(), table.columnList(), table.name()));
        var rows = new ArrayList<List<? extends @Nullable Object>>(versions.size());
        for (var version : versions) {
            (version.isFirst() ? held.additions() : held.changes())[version.moment()]++;
            var row = new ArrayList<@Nullable Object>(version.values());
            row.add(version.moment());
            row.add(version.isFirst());
            rows.add(row);
        }
        Bulk.copy(connection, held.name(), rows);
        sql.execute("create index if not exists %1$s_by_moment on %1$s (known_in)".formatted(held.name()));
        sql.execute("analyze " + held.name());
        return held;
    }

    private static String change(Map.Entry<BulkTable, Held> one, int moment) {
        var table = one.getKey();
        var theirs = table.columns().stream().map(column -> "b." + column).toList();
        return CHANGE.formatted(
                table.name(),
                table.columnList(),
                String.join(", ", theirs),
                one.getValue().name(),
                moment);
    }
}
