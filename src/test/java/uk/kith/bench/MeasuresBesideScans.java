package uk.kith.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;

/**
 * Each measure by itself beside one plain scan of the rows that it must read: {@code select count(…)} of each view of facts that it
 * names, in turn with the measure, so that a machine that slows down slows both.
 */
final class MeasuresBesideScans {

    private static final Pattern FACTS = Pattern.compile("\\b[a-z]+\\.fact_[a-z_0-9]+");
    private static final double ALLOWED = 3;
    private static final int TIMES = 5;

    /** How a measure is had. */
    private enum Way {
        READY("24 months, kept ready"),
        TOGETHER("24 months, in the run that counts everything"),
        ONE_MONTH("one month, asked alone and live"),
        MONTHS("24 months, asked alone and live");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private record Beside(Measure measure, Timing asked, Timing scan) {

        double ratio() {
            return asked.dividedBy(scan);
        }
    }

    private final Kith kith;
    private final Acting everybody;
    private final Map<Way, List<Beside>> all = new LinkedHashMap<>();

    MeasuresBesideScans(Kith kith, Acting everybody) {
        this.kith = kith;
        this.everybody = everybody;
        for (var way : Way.values()) all.put(way, new ArrayList<>());
    }

    /**
     * @param together what was sent while everything was counted
     * @param ready how long each measure takes out of what is kept
     */
    void rows(Chapter chapter, List<DatabaseTalk.Sent> together, Map<String, Timing> ready) throws Exception {
        var shortly = new HashMap<String, Timing>();
        for (var sent : together)
            if (sent.sql().startsWith("/* "))
                shortly.put(sent.sql().substring(3, sent.sql().indexOf(" */")), new Timing(new long[] {sent.nanos()}));
        for (var measure : kith.part(Measures.class).all())
            if (measure.notYet() == null)
                compare(
                        measure,
                        Objects.requireNonNull(ready.get(measure.id())),
                        Objects.requireNonNull(shortly.get(measure.id())));
        all.forEach((way, besides) -> ratios(chapter, way, besides));
    }

    private void compare(Measure measure, Timing ready, Timing together) throws Exception {
        var today = London.today(java.time.Clock.systemUTC());
        var months = Question.of(measure.id(), Window.months(24, today));
        var month = Question.of(measure.id(), Window.months(1, today));
        var facts = facts(months);
        var scans = new long[TIMES];
        var asked = new long[TIMES];
        var shortly = new long[TIMES];
        for (int turn = -1; turn < TIMES; turn++) {
            long inAll = Timing.once(() -> ask(months));
            long inOne = Timing.once(() -> ask(month));
            long scan = Timing.once(() -> scan(facts));
            if (turn < 0) continue;
            asked[turn] = inAll;
            shortly[turn] = inOne;
            scans[turn] = scan;
        }
        var scan = new Timing(scans);
        beside(Way.READY, measure, ready, scan);
        beside(Way.TOGETHER, measure, together, scan);
        beside(Way.ONE_MONTH, measure, new Timing(shortly), scan);
        beside(Way.MONTHS, measure, new Timing(asked), scan);
    }

    private void beside(Way way, Measure measure, Timing asked, Timing scan) {
        Objects.requireNonNull(all.get(way)).add(new Beside(measure, asked, scan));
    }

    private void ask(Question question) {
        everybody.call(() -> kith.part(Measures.class).ask(question));
    }

    private Set<String> facts(Question question) throws Exception {
        var facts = new TreeSet<String>();
        for (var sent : kith.part(DatabaseTalk.class).during(() -> ask(question)))
            if (sent.sql().contains("counted_row"))
                FACTS.matcher(sent.sql()).results().forEach(found -> facts.add(found.group()));
        return facts;
    }

    private void scan(Set<String> facts) {
        var db = kith.part(JdbcTemplate.class);
        for (var view : facts)
            kith.as(everybody, () -> db.queryForObject("select count(f) from %s f".formatted(view), Long.class));
    }

    private static void ratios(Chapter chapter, Way way, List<Beside> besides) {
        besides.sort(Comparator.comparingDouble(Beside::ratio));
        long within = besides.stream().filter(one -> one.ratio() <= ALLOWED).count();
        chapter.row(way.words + ": no more than three scans", "%d of %d".formatted(within, besides.size()));
        chapter.row(
                way.words + ": the one in the middle",
                "%s scans"
                        .formatted(Timing.ratio(besides.get(besides.size() / 2).ratio())));
        for (var one : besides.reversed())
            if (one == besides.getLast() || one.ratio() > ALLOWED)
                chapter.row(
                        "%s: %s".formatted(way.words, one.measure().id()),
                        "%s, %s scans".formatted(one.asked().words(), Timing.ratio(one.ratio())));
    }
}
