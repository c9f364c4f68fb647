package uk.kith.insight.measures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.deadlines.ClockReadings;

/**
 * Counts every measure for all the kept periods and by every usual breakdown at once: the relations and the readings of the
 * clocks are worked out once for all, and each measure's rows are read once for all periods and breakdowns. It must come to the
 * same as asking each measure by itself; a test holds the two against each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sweep {

    private final JdbcClient db;
    private final ClockReadings readings;
    private final MeasureQuery query;

    Sweep(JdbcClient db, ClockReadings readings, MeasureQuery query) {
        this.db = db;
        this.readings = readings;
        this.query = query;
    }

    /**
     * Tells what was counted of each measure, one after the other. It works in tables that stay until the transaction ends.
     *
     * @param some whom to count; null for everybody
     */
    void over(
            Collection<Measure> all,
            @Nullable Collection<UUID> some,
            LocalDate today,
            BiConsumer<Measure, Counted> each) {
        var measures = all.stream().filter(measure -> measure.notYet() == null).toList();
        var first = measures.stream()
                .flatMap(measure -> KeptWindows.of(measure, today).stream())
                .map(Window::from)
                .min(LocalDate::compareTo)
                .orElse(today);
        // PostgreSQL cannot know how many rows come out of runs of episodes, guesses one, and would go row by row.
        if (some == null) query.inWholeSets(true);
        int children = numberTheChildren(some, first);
        standUp(measures, some, first);
        var groups = new LinkedHashMap<String, GroupsByDay>();
        for (var breakdown : Breakdowns.usual().values())
            if (!breakdown.id().equals(Breakdown.WORKER))
                groups.put(breakdown.id(), groups(breakdown, some, children, first, today));
        for (var measure : measures) each.accept(measure, count(measure, some, today, children, groups));
    }

    /** What was counted of a measure: by the variant ("" for none) and the breakdown ("" for the whole). */
    record Counted(List<Window> windows, Map<String, Map<String, Tally>> byVariant) {}

    private int numberTheChildren(@Nullable Collection<UUID> some, LocalDate first) {
        stand(
                "child_number",
                "select p.id as child, row_number() over (order by p.id)::int as number from people.fact_person p"
                        + (some == null ? "" : " where p.id = any(:children)"),
                some,
                first);
        return db.sql("select count(*) from child_number").query(Integer.class).single();
    }

    /** Lets what measures share stand as tables until the transaction ends. */
    private void standUp(List<Measure> measures, @Nullable Collection<UUID> some, LocalDate first) {
        var relations = new LinkedHashMap<String, String>();
        for (var measure : measures)
            if (measure.clock() == null)
                Relations.standing(measure.sql(), some != null).forEach(relations::putIfAbsent);
        for (var breakdown : Breakdowns.usual().values())
            Relations.standing(breakdown.sql(), some != null).forEach(relations::putIfAbsent);
        relations.forEach((name, sql) -> stand(name, sql, some, first));
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
                some,
                first);
    }

    private void stand(String name, String sql, @Nullable Collection<UUID> some, LocalDate first) {
        db.sql("create temporary table " + name + " on commit drop as " + sql)
                .param("today", query.today())
                .param("first", first)
                .param("now", OffsetDateTime.ofInstant(query.now(), ZoneOffset.UTC))
                .param("children", some == null ? null : some.toArray(UUID[]::new))
                .update();
        db.sql("create index on " + name + " (child)").update();
        db.sql("analyze " + name).update();
    }

    private GroupsByDay groups(
            Breakdown breakdown, @Nullable Collection<UUID> some, int children, LocalDate first, LocalDate last) {
        var names = new ArrayList<String>();
        var spans = new ArrayList<byte[]>();
        var changes = breakdown.changes();
        db.sql("""
                select b."group",
                       string_agg(int4send(n.number)
                                  || int4send(greatest(%s, date '1800-01-01') - date '1970-01-01')
                                  || int4send(least(%s, date '2900-01-01') - date '1970-01-01'), ''::bytea) as spans
                  from (%s) b
                  join child_number n on n.child = b.child
                 where b."group" is not null and %s
                 group by b."group"
                """.formatted(
                                changes ? "b.from_on" : "date '1800-01-01'",
                                changes ? "b.until_on" : "date '2900-01-01'",
                                Relations.marked(breakdown.sql(), some != null),
                                changes ? "b.from_on <= :last and b.until_on > :first" : ":first::date <= :last::date"))
                .param("first", first)
                .param("last", last)
                .param("children", some == null ? null : some.toArray(UUID[]::new))
                .query(row -> {
                    names.add(row.getString("group"));
                    spans.add(row.getBytes("spans"));
                });
        return new GroupsByDay(children, names, spans);
    }

    private Counted count(
            Measure measure,
            @Nullable Collection<UUID> some,
            LocalDate today,
            int children,
            Map<String, GroupsByDay> groups) {
        var windows = KeptWindows.of(measure, today);
        var sweeping = new Sweeping(measure, windows, children, groups);
        db.sql(MeasureSql.packed(measure, some != null))
                .params(query.asked(measure, windows, Map.of(), some))
                .query(sweeping);
        return new Counted(windows, sweeping.tallies());
    }
}
