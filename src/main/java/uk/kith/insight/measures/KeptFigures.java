package uk.kith.insight.measures;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The figures that are kept ready, and when they were last brought up to the record. They name no child. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptFigures {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    KeptFigures(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    /**
     * When they were brought up to the record.
     *
     * @param asOf the moment whose facts they count
     * @param seen what of the record had been seen, for whoever looks for changes since
     * @param catalogue which measures there were, in a few letters
     */
    record Freshened(Instant asOf, String seen, LocalDate today, String catalogue) {}

    /** What was counted of one measure, by one breakdown or none: a period and a group to each count. */
    record Kept(List<Window> windows, List<String> groups, Map<Window, Map<String, Tally.Count>> counts) {

        Tally.Count count(Window window, String group) {
            return counts.getOrDefault(window, Map.of()).getOrDefault(group, Tally.Count.NOTHING);
        }

        void put(Window window, String group, Tally.Count count) {
            counts.computeIfAbsent(window, name -> new HashMap<>()).put(group, count);
            if (!groups.contains(group)) groups.add(group);
        }
    }

    /** Under which name a tally is kept. */
    record Key(String measure, String variant, String by) {}

    Optional<Freshened> freshened() {
        return db.sql("select f.as_of, f.seen, f.today, f.catalogue from measures.freshened f")
                .query((row, number) -> new Freshened(
                        row.getObject("as_of", OffsetDateTime.class).toInstant(),
                        row.getString("seen"),
                        row.getObject("today", LocalDate.class),
                        row.getString("catalogue")))
                .optional();
    }

    void freshened(Freshened now) {
        db.sql("""
                insert into measures.freshened (as_of, seen, today, catalogue) values (:asOf, :seen, :today, :catalogue)
                    on conflict (only_one) do update
                   set as_of = excluded.as_of, seen = excluded.seen, today = excluded.today, catalogue = excluded.catalogue
                """)
                .param("asOf", OffsetDateTime.ofInstant(now.asOf, ZoneOffset.UTC))
                .param("seen", now.seen)
                .param("today", now.today)
                .param("catalogue", now.catalogue)
                .update();
    }

    /** Only one at a time works on them; false when another is at it. */
    boolean isMine() {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('measures.kept'))")
                .query(Boolean.class)
                .single();
    }

    void forgetAll() {
        db.sql("delete from measures.kept").update();
    }

    /** Keeps what was counted of everything, each under its name. */
    void keepTallies(Map<Key, Tally> tallies) {
        keep(tallies.entrySet().stream().map(one -> {
            var tally = one.getValue();
            return row(one.getKey(), tally.windows(), tally.groups(), tally::count);
        }));
    }

    /** Keeps these counts in place of what is kept under their names. */
    void keep(Map<Key, Kept> changed) {
        keep(changed.entrySet().stream().map(one -> {
            var kept = one.getValue();
            return row(
                    one.getKey(),
                    kept.windows,
                    kept.groups,
                    (group, window) -> kept.count(kept.windows.get(window), kept.groups.get(group)));
        }));
    }

    private interface Counted {
        Tally.Count at(int group, int window);
    }

    private void keep(Stream<SqlParameterSource> rows) {
        batches.batchUpdate("""
                insert into measures.kept (measure, variant, by, from_on, to_on, groups, rows, counted, totals, medians)
                values (:measure, :variant, :by, cast(:from as date[]), cast(:to as date[]), :groups, :rows, :counted,
                        :totals, :medians)
                    on conflict (measure, variant, by) do update
                   set from_on = excluded.from_on, to_on = excluded.to_on, groups = excluded.groups, rows = excluded.rows,
                       counted = excluded.counted, totals = excluded.totals, medians = excluded.medians
                """, rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Key key, List<Window> windows, List<String> groups, Counted counted) {
        var counts = new ArrayList<Tally.Count>();
        for (int group = 0; group < groups.size(); group++)
            for (int window = 0; window < windows.size(); window++) counts.add(counted.at(group, window));
        return new MapSqlParameterSource()
                .addValue("measure", key.measure)
                .addValue("variant", key.variant)
                .addValue("by", key.by)
                .addValue(
                        "from",
                        windows.stream().map(window -> window.from().toString()).toArray(String[]::new))
                .addValue(
                        "to",
                        windows.stream().map(window -> window.to().toString()).toArray(String[]::new))
                .addValue("groups", groups.toArray(String[]::new))
                .addValue("rows", counts.stream().map(Tally.Count::rows).toArray(Long[]::new))
                .addValue("counted", counts.stream().map(Tally.Count::counted).toArray(Long[]::new))
                .addValue("totals", counts.stream().map(Tally.Count::total).toArray(BigDecimal[]::new))
                .addValue("medians", counts.stream().map(Tally.Count::median).toArray(BigDecimal[]::new));
    }

    /** Those that are kept under these names. */
    Map<Key, Kept> find(Collection<Key> keys) {
        var found = new HashMap<Key, Kept>();
        db.sql("""
                select k.measure, k.variant, k.by, k.from_on, k.to_on, k.groups, k.rows, k.counted, k.totals, k.medians
                  from measures.kept k
                  join unnest(cast(:measures as text[]), cast(:variants as text[]), cast(:bys as text[])) w(measure, variant, by)
                    on (w.measure, w.variant, w.by) = (k.measure, k.variant, k.by)
                """)
                .param("measures", keys.stream().map(Key::measure).toArray(String[]::new))
                .param("variants", keys.stream().map(Key::variant).toArray(String[]::new))
                .param("bys", keys.stream().map(Key::by).toArray(String[]::new))
                .query(row -> {
                    found.put(
                            new Key(row.getString("measure"), row.getString("variant"), row.getString("by")),
                            kept(row));
                });
        return found;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var from = (java.sql.Date[]) row.getArray("from_on").getArray();
        var to = (java.sql.Date[]) row.getArray("to_on").getArray();
        var groups = (String[]) row.getArray("groups").getArray();
        var rows = (Long[]) row.getArray("rows").getArray();
        var counted = (Long[]) row.getArray("counted").getArray();
        var totals = decimals(row.getArray("totals"));
        var medians = decimals(row.getArray("medians"));
        var windows = new ArrayList<Window>();
        for (int place = 0; place < from.length; place++)
            windows.add(KeptWindows.plain(from[place].toLocalDate(), to[place].toLocalDate()));
        var counts = new HashMap<Window, Map<String, Tally.Count>>();
        for (int group = 0, cell = 0; group < groups.length; group++)
            for (var window : windows) {
                counts.computeIfAbsent(window, name -> new HashMap<>())
                        .put(groups[group], new Tally.Count(rows[cell], counted[cell], totals[cell], medians[cell]));
                cell++;
            }
        return new Kept(List.copyOf(windows), new ArrayList<>(List.of(groups)), counts);
    }

    private static @Nullable BigDecimal[] decimals(Array array) throws SQLException {
        return (BigDecimal[]) array.getArray();
    }
}
