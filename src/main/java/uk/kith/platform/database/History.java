package uk.kith.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the rows of the record: what was believed, from when to when, who said so and why. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class History {

    private static final String VERSIONS = """
            select lower(h.recorded) as recorded_at, upper(h.recorded) as until, h.actor, h.because,
                   array(select v.key from jsonb_each_text(to_jsonb(h)) v where v.value is not null order by v.key) as names,
                   array(select v.value from jsonb_each_text(to_jsonb(h)) v where v.value is not null order by v.key) as texts
              from %s_history h
             where %s = :child and %s
             order by lower(h.recorded) desc
            """;

    private final JdbcClient db;

    History(JdbcClient db) {
        this.db = db;
    }

    /**
     * One version of a row.
     *
     * @param until when it was corrected or removed; null while it is believed
     * @param actor the worker who recorded it; null where nobody's account is known
     * @param because the reason they gave
     * @param values the columns as text, those that hold nothing left out
     */
    public record Version(
            Instant recordedAt,
            @Nullable Instant until,
            @Nullable UUID actor,
            @Nullable String because,
            Map<String, String> values) {}

    /** All versions of one row of a child, the newest first; none where there is no such row for this worker. */
    public List<Version> of(BulkTable table, UUID child, UUID id) {
        return db.sql(VERSIONS.formatted(table.name(), childColumn(table, "h"), "h.id = :id"))
                .param("child", child)
                .param("id", id)
                .query(History::version)
                .list();
    }

    /** What was last said about a child in this table, whichever row it was about. */
    public Optional<Version> newest(BulkTable table, UUID child) {
        return db.sql(VERSIONS.formatted(table.name(), childColumn(table, "h"), "true") + " limit 1")
                .param("child", child)
                .query(History::version)
                .optional();
    }

    /** Keeps others from changing these rows until this transaction ends, so that a version that was checked stays the newest. */
    public void hold(BulkTable table, UUID child) {
        db.sql("select t.id from %s t where %s = :child for update".formatted(table.name(), childColumn(table, "t")))
                .param("child", child)
                .query(UUID.class)
                .list();
    }

    /** A person's own row bears the person as its id. */
    private static String childColumn(BulkTable table, String alias) {
        return alias + (table.columns().contains("child") ? ".child" : ".id");
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) values.put(names[i], texts[i]);
        var until = row.getTimestamp("until");
        return new Version(
                row.getTimestamp("recorded_at").toInstant(),
                until == null ? null : until.toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("because"),
                values);
    }
}
