package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.insight.deadlines.ClockReadings;

/**
 * What many measures read, standing as tables while everything is counted, so that it is worked out once: the relations, the
 * readings of the clocks, and the periods with what depends on them. The tables end with the transaction.
 */
final class Standing {

    private final JdbcClient db;
    private final MeasureQuery query;
    private final @Nullable Collection<UUID> some;
    private final LocalDate first;

    /** @param some whom to count; null for everybody */
    Standing(JdbcClient db, MeasureQuery query, @Nullable Collection<UUID> some, LocalDate first) {
        this.db = db;
        this.query = query;
        this.some = some;
        this.first = first;
    }

    /** What stays the same for all periods. */
    void always(Collection<Measure> measures, ClockReadings readings) {
        var asked = query.asked(List.of(Window.day(first)), Map.of(), some);
        var relations = new LinkedHashMap<String, String>();
        for (var measure : measures)
            if (measure.clock() == null)
                Relations.standing(measure.sql(), some != null).forEach(relations::putIfAbsent);
        relations.forEach((name, sql) -> {
            stand(name, sql, asked);
            index(name, "child");
        });
        var clocks = measures.stream()
                .flatMap(measure -> measure.clocks().stream())
                .distinct()
                .toList();
        if (clocks.isEmpty()) return;
        stand(
                "clock_reading",
                readings.sql(clocks, some != null)
                        + " select r.clock, r.child, r.subject, r.started_on, r.due_on, r.met_on, r.state from reading r"
                        + " where r.state in ('MET', 'MET_LATE', 'LATE')",
                asked);
        index("clock_reading", "clock, child");
    }

    /** The periods, and what depends on them, while these measures are counted. */
    void during(List<Window> windows, Collection<Measure> measures, Runnable counting) {
        var asked = query.asked(windows, Map.of(), some);
        var relations = new LinkedHashMap<>(Map.of(
                "asked",
                "select * from unnest(cast(:numbers as int[]), cast(:froms as date[]), cast(:days as date[]))"
                        + " as a(number, from_on, day)"));
        for (var measure : measures)
            if (measure.clock() == null)
                Relations.byPeriod(measure.sql(), some != null).forEach(relations::putIfAbsent);
        relations.forEach((name, sql) -> stand(name, sql, asked));
        counting.run();
        db.sql("drop table " + String.join(", ", relations.keySet())).update();
    }

    private void stand(String name, String sql, Map<String, ? extends @Nullable Object> asked) {
        db.sql("create temporary table " + name + " on commit drop as " + sql)
                .params(asked)
                .update();
        db.sql("analyze " + name).update();
    }

    private void index(String name, String by) {
        db.sql("create index on " + name + " (" + by + ")").update();
    }
}
