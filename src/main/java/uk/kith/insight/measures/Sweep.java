package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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
     * What was counted of each measure, as it is kept. It works in tables that stay until the transaction ends. While one
     * measure's rows are counted, the database looks for those of the next.
     *
     * @param some whom to count; null for everybody
     */
    Map<KeptFigures.Key, Tally> over(Collection<Measure> all, @Nullable Collection<UUID> some, LocalDate today) {
        var measures = all.stream().filter(measure -> measure.notYet() == null).toList();
        var first = measures.stream()
                .flatMap(measure -> KeptWindows.of(measure, today).stream())
                .map(Window::from)
                .min(LocalDate::compareTo)
                .orElse(today);
        if (some == null) inWholeSets();
        var standing = new Standing(db, query, some, first);
        standing.always(measures, breakdowns(), readings);
        var numbers = new ChildNumbers();
        var groups = new LinkedHashMap<String, GroupsByDay>();
        for (var breakdown : breakdowns()) groups.put(breakdown.id(), groups(breakdown, some, numbers, first, today));
        var counted = new LinkedHashMap<Measure, Future<Map<String, Map<String, Tally>>>>();
        try (var counting = Executors.newSingleThreadExecutor()) {
            measures.stream()
                    .collect(Collectors.groupingBy(
                            measure -> KeptWindows.of(measure, today), LinkedHashMap::new, Collectors.toList()))
                    .forEach((windows, alike) -> standing.during(windows, alike, () -> {
                        for (var measure : alike) {
                            var rows = rows(measure, windows, some, new Sweeping(measure, windows, numbers, groups));
                            counted.put(measure, counting.submit(rows::tallies));
                        }
                    }));
        }
        var told = new LinkedHashMap<KeptFigures.Key, Tally>();
        counted.forEach((measure, tallies) -> tallies.resultNow()
                .forEach((variant, byVariant) -> byVariant.forEach(
                        (by, tally) -> told.put(new KeptFigures.Key(measure.id(), variant, by), tally))));
        return told;
    }

    /** PostgreSQL cannot know how many rows come out of runs of episodes, guesses one, and would go row by row. */
    private void inWholeSets() {
        query.inWholeSets(true);
        db.sql("select set_config('work_mem', '96MB', true)")
                .query(String.class)
                .single();
    }

    private static List<Breakdown> breakdowns() {
        return Breakdowns.usual().values().stream()
                .filter(breakdown -> !breakdown.id().equals(Breakdown.WORKER))
                .toList();
    }

    private GroupsByDay groups(
            Breakdown breakdown,
            @Nullable Collection<UUID> some,
            ChildNumbers numbers,
            LocalDate first,
            LocalDate last) {
        var names = new ArrayList<String>();
        var spans = new ArrayList<byte[]>();
        var changes = breakdown.changes();
        db.sql("""
                select b."group",
                       string_agg(uuid_send(b.child)
                                  || int4send(greatest(%s, date '1800-01-01') - date '1970-01-01')
                                  || int4send(least(%s, date '2900-01-01') - date '1970-01-01'), ''::bytea) as spans
                  from (%s) b
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
        return new GroupsByDay(numbers, names, spans);
    }

    private Sweeping rows(Measure measure, List<Window> windows, @Nullable Collection<UUID> some, Sweeping sweeping) {
        db.sql(MeasureSql.packed(measure, some != null))
                .params(query.asked(measure, windows, Map.of(), some))
                .query(sweeping);
        return sweeping;
    }
}
