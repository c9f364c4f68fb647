package uk.kith.insight.measures.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark.Aim;
import uk.kith.insight.measures.comparing.Benchmark.Kind;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Setting;

/** What measures are held against: the values that come with Kith, and those that the authority loads. */
@Component
@Transactional
public class Benchmarks {

    private final JdbcClient db;
    private final Authority authority;

    Benchmarks(JdbcClient db, Authority authority) {
        this.db = db;
        this.authority = authority;
    }

    /**
     * What stands beside a figure.
     *
     * @param like the newest of each place and kind that may stand there
     * @param unlike why others may not, a sentence each
     */
    public record Beside(List<Benchmark> like, List<String> unlike) {}

    /** Those that the authority loaded, the newest first. */
    public List<Benchmark> loaded() {
        return db.sql("""
                select b.measure, b.place, b.kind, b.from_on, b.to_on, b.aim, b.value, b.unit, b.source, b.definition
                  from measures.fact_benchmark b
                 order by b.to_on desc, b.from_on desc, b.measure, b.kind, b.place
                """)
                .query((row, number) -> new Benchmark(
                        row.getString("measure"),
                        row.getString("place"),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        Window.between(
                                row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                        Aim.of(row.getString("aim")),
                        row.getBigDecimal("value"),
                        Unit.of(row.getString("unit")),
                        row.getString("source"),
                        row.getString("definition")))
                .list();
    }

    /** All there are of a measure, the newest first; what one place had or aims at is of no other, so it is left out. */
    public List<Benchmark> of(Measure measure) {
        var name = authority.get(Setting.NAME).orElse("");
        var all = new ArrayList<>(loaded());
        PrintedBenchmarks.all().stream()
                .filter(printed -> printed.kind() == Kind.NATIONAL
                        || printed.kind() == Kind.REGIONAL
                        || printed.kind() == Kind.NEIGHBOURS
                        || printed.place().equals(name))
                .forEach(all::add);
        return all.stream()
                .filter(benchmark -> benchmark.measure().equals(measure.id()))
                .sorted(Comparator.comparing(
                                (Benchmark benchmark) -> benchmark.window().to())
                        .reversed()
                        .thenComparing(Benchmark::kind)
                        .thenComparing(Benchmark::place))
                .toList();
    }

    /** What may stand beside the measure's figure of a period, and why the others may not. */
    public Beside beside(Measure measure, Window window) {
        var like = new LinkedHashMap<List<Object>, Benchmark>();
        var unlike = new LinkedHashMap<List<Object>, String>();
        for (var benchmark : of(measure)) {
            var whose = List.<Object>of(benchmark.kind(), benchmark.place());
            if (!benchmark.isTarget() && benchmark.window().to().isAfter(window.to())) continue;
            if (benchmark.kind() == Kind.OWN && benchmark.window().equals(window)) continue;
            Likeness.against(measure, window, benchmark)
                    .ifPresentOrElse(why -> unlike.putIfAbsent(whose, why), () -> like.putIfAbsent(whose, benchmark));
        }
        like.keySet().forEach(unlike::remove);
        return new Beside(
                like.values().stream()
                        .sorted(Comparator.comparing(Benchmark::kind).thenComparing(Benchmark::place))
                        .toList(),
                List.copyOf(unlike.values()));
    }

    /** Holds these from now on; one held before of the same measure, place, kind and period gives way. */
    public void keep(Collection<Benchmark> benchmarks) {
        for (var benchmark : benchmarks)
            db.sql("""
                    insert into measures.benchmark
                           (measure, place, kind, from_on, to_on, aim, value, unit, source, definition)
                    values (:measure, :place, :kind, :from, :to, :aim, :value, :unit, :source, :definition)
                        on conflict (measure, place, kind, from_on, to_on) do update
                       set aim = excluded.aim, value = excluded.value, unit = excluded.unit, source = excluded.source,
                           definition = excluded.definition
                    """)
                    .param("measure", benchmark.measure())
                    .param("place", benchmark.place())
                    .param("kind", benchmark.kind().key())
                    .param("from", benchmark.window().from())
                    .param("to", benchmark.window().to())
                    .param("aim", benchmark.aim().key())
                    .param("value", benchmark.value())
                    .param("unit", benchmark.unit().key())
                    .param("source", benchmark.source())
                    .param("definition", benchmark.definition())
                    .update();
    }
}
