package uk.kith.insight.measures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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

    /** Tells what was counted of each measure, one after the other. */
    void over(Collection<Measure> all, LocalDate today, BiConsumer<Measure, Counted> each) {
        var measures = all.stream().filter(measure -> measure.notYet() == null).toList();
        int children = numberTheChildren();
        standUp(measures);
        var days = measures.stream()
                .flatMap(measure -> KeptWindows.of(measure, today).stream())
                .toList();
        var first = days.stream().map(Window::from).min(LocalDate::compareTo).orElse(today);
        var groups = new LinkedHashMap<String, GroupsByDay>();
        Breakdowns.usual().values().stream()
                .filter(breakdown -> !breakdown.id().equals(Breakdown.WORKER))
                .forEach(breakdown -> groups.put(breakdown.id(), groups(breakdown, children, first, today)));
        for (var measure : measures) each.accept(measure, count(measure, today, children, groups));
    }

    /** What was counted of a measure: by the variant ("" for none) and the breakdown ("" for the whole). */
    record Counted(List<Window> windows, Map<String, Map<String, Tally>> byVariant) {}

    private int numberTheChildren() {
        db.sql("""
                create temporary table child_number on commit drop as
                select p.id as child, row_number() over (order by p.id)::int as number from people.fact_person p
                """).update();
        db.sql("create unique index on child_number (child)").update();
        db.sql("analyze child_number").update();
        return db.sql("select count(*) from child_number").query(Integer.class).single();
    }

    /** Lets what measures share stand as tables until the transaction ends. */
    private void standUp(List<Measure> measures) {
        var relations = new LinkedHashMap<String, String>();
        measures.forEach(measure -> MeasureSql.standing(measure).forEach(relations::putIfAbsent));
        Breakdowns.usual()
                .values()
                .forEach(breakdown -> MeasureSql.standing(breakdown).forEach(relations::putIfAbsent));
        relations.forEach((name, sql) -> {
            db.sql("create temporary table " + name + " on commit drop as " + sql)
                    .update();
            db.sql("analyze " + name).update();
        });
        var clocks = measures.stream()
                .flatMap(measure -> measure.clocks().stream())
                .distinct()
                .toList();
        if (clocks.isEmpty()) return;
        db.sql("create temporary table clock_reading on commit drop as "
                        + readings.sql(clocks, false)
                        + " select r.clock, r.child, r.subject, r.started_on, r.due_on, r.met_on, r.state from reading r"
                        + " where r.state in ('MET', 'MET_LATE', 'LATE')")
                .param("today", query.today())
                .param("now", OffsetDateTime.ofInstant(query.now(), ZoneOffset.UTC))
                .update();
        db.sql("analyze clock_reading").update();
    }

    private GroupsByDay groups(Breakdown breakdown, int children, LocalDate first, LocalDate last) {
        var names = new ArrayList<String>();
        var spans = new ArrayList<byte[]>();
        var changes = breakdown.sql().contains("until_on");
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
                                MeasureSql.everybody(breakdown.sql()),
                                changes ? "b.from_on <= :last and b.until_on > :first" : ":first::date <= :last::date"))
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    names.add(row.getString("group"));
                    spans.add(row.getBytes("spans"));
                });
        return new GroupsByDay(children, names, spans);
    }

    private Counted count(Measure measure, LocalDate today, int children, Map<String, GroupsByDay> groups) {
        var windows = KeptWindows.of(measure, today);
        var sweeping = new Sweeping(measure, windows, children, groups);
        var sql = MeasureSql.packed(measure);
        db.sql(sql).params(query.asked(measure, windows, new HashMap<>(), null)).query(sweeping);
        return new Counted(windows, sweeping.tallies());
    }
}
