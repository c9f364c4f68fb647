package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.deadlines.ClockReadings;
import uk.kith.platform.database.SameMoment;

/**
 * Counts every measure for many periods and by every usual breakdown at once: the relations and the readings of the clocks are
 * worked out once for all, and each measure's rows are read once for all periods and breakdowns. It must come to the same as
 * asking each measure by itself; a test holds the two against each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sweep {

    /** What is asked about the time before care reads other facts than the rest, and takes about as long. */
    private static final Set<String> BEFORE_CARE =
            Set.of("front-door", "early-help", "assessment", "child-protection", "governance");

    private final JdbcClient db;
    private final ClockReadings readings;
    private final MeasureQuery query;
    private final SameMoment moment;

    Sweep(JdbcClient db, ClockReadings readings, MeasureQuery query, SameMoment moment) {
        this.db = db;
        this.readings = readings;
        this.query = query;
        this.moment = moment;
    }

    /**
     * What a few children come to, as it is kept. It works in tables that stay until the transaction ends.
     *
     * @param periods those to count of a measure, as it reads them
     */
    Map<KeptFigures.Key, Tally> of(
            Collection<UUID> children, Collection<Measure> all, Function<Measure, List<Window>> periods) {
        var measures = computable(all);
        try (var tallies = new Tallies(days(measures, periods))) {
            tallies.groups(db, children);
            count(measures, children, periods, tallies);
            return tallies.told();
        }
    }

    /**
     * What everybody comes to. Two count at once, each half of the measures in a transaction of its own at the same moment; and
     * while one measure's rows are counted, the database looks for those of the next.
     */
    Map<KeptFigures.Key, Tally> ofEverybody(Collection<Measure> all, Function<Measure, List<Window>> periods) {
        var measures = computable(all);
        var before = measures.stream()
                .filter(measure -> BEFORE_CARE.contains(measure.area()))
                .toList();
        var others =
                measures.stream().filter(measure -> !before.contains(measure)).toList();
        try (var tallies = new Tallies(days(measures, periods));
                var another = Executors.newSingleThreadExecutor()) {
            var besides = another.submit(moment.besides(() -> {
                inWholeSets();
                tallies.groups(db, null);
                count(before, null, periods, tallies);
                return true;
            }));
            inWholeSets();
            count(others, null, periods, tallies);
            besides.get();
            return tallies.told();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("Figures could not be counted", failed);
        }
    }

    private void count(
            List<Measure> measures,
            @Nullable Collection<UUID> some,
            Function<Measure, List<Window>> periods,
            Tallies tallies) {
        var standing = new Standing(db, query, some, days(measures, periods).getFirst());
        standing.always(measures, readings);
        measures.stream()
                .collect(Collectors.groupingBy(periods, LinkedHashMap::new, Collectors.toList()))
                .forEach((windows, alike) -> standing.during(windows, alike, () -> {
                    for (var measure : alike) {
                        var rows = tallies.rows(measure, windows);
                        db.sql(PackedSql.of(measure, some != null))
                                .params(query.asked(windows, Map.of(), some))
                                .query(rows);
                        tallies.count(measure, rows);
                    }
                }));
    }

    /** A few rows in a hundred tell how to go about it; looking at more would take a second. */
    private void inWholeSets() {
        query.inWholeSets();
        db.sql("select set_config('default_statistics_target', '10', true)")
                .query(String.class)
                .single();
    }

    private static List<Measure> computable(Collection<Measure> all) {
        return all.stream().filter(measure -> measure.notYet() == null).toList();
    }

    /** The days on which the periods of some measures begin and end, in their order. */
    private static List<LocalDate> days(List<Measure> measures, Function<Measure, List<Window>> periods) {
        return measures.stream()
                .flatMap(measure -> periods.apply(measure).stream())
                .flatMap(window -> Stream.of(window.from(), window.to()))
                .distinct()
                .sorted()
                .toList();
    }
}
