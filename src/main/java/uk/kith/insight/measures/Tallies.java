package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the rows of one measure after the other, apart from those who look for them, once it is known who is in which group. */
final class Tallies implements AutoCloseable {

    private final LocalDate first;
    private final LocalDate last;
    private final ChildNumbers numbers = new ChildNumbers();
    private final CompletableFuture<Map<String, GroupsByDay>> groups = new CompletableFuture<>();
    private final Map<Measure, Future<Map<String, Map<String, Tally>>>> counted = new ConcurrentHashMap<>();
    private final ExecutorService counting = Executors.newSingleThreadExecutor();

    /** @param days those of the periods, in their order */
    Tallies(List<LocalDate> days) {
        this.first = days.getFirst();
        this.last = days.getLast();
    }

    private record Packed(String breakdown, List<String> groups, List<byte[]> spans) {

        int length() {
            return spans.stream().mapToInt(some -> some.length).sum();
        }
    }

    /**
     * Who is in which group of every usual breakdown but the worker's. Those that few children are in go first: so children in
     * care, whom most measures count, get the lowest numbers, and what is known of them lies close together.
     */
    void groups(JdbcClient db, @Nullable Collection<UUID> some) {
        var packed = Breakdowns.usual().values().stream()
                .filter(breakdown -> !breakdown.id().equals(Breakdown.WORKER))
                .map(breakdown -> packed(db, breakdown, some))
                .sorted(Comparator.comparingInt(Packed::length))
                .toList();
        var all = new LinkedHashMap<String, GroupsByDay>();
        for (var one : packed) all.put(one.breakdown, new GroupsByDay(numbers, one.groups, one.spans));
        groups.complete(all);
    }

    private Packed packed(JdbcClient db, Breakdown breakdown, @Nullable Collection<UUID> some) {
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
        return new Packed(breakdown.id(), names, spans);
    }

    /** What takes the rows of a measure. */
    Sweeping rows(Measure measure, List<Window> windows) {
        return new Sweeping(measure, windows, numbers);
    }

    /** Counts the rows that were taken, when their turn comes. */
    void count(Measure measure, Sweeping rows) {
        counted.put(measure, counting.submit(() -> rows.tallies(groups.join())));
    }

    /** What was counted of all of them, each under the name it is kept by. */
    Map<KeptFigures.Key, Tally> told() {
        counting.close();
        var told = new LinkedHashMap<KeptFigures.Key, Tally>();
        counted.forEach((measure, tallies) -> tallies.resultNow()
                .forEach((variant, byVariant) -> byVariant.forEach(
                        (by, tally) -> told.put(new KeptFigures.Key(measure.id(), variant, by), tally))));
        return told;
    }

    @Override
    public void close() {
        // Where the groups could not be had, whoever waits for them waits no longer.
        groups.cancel(false);
        counting.close();
    }
}
