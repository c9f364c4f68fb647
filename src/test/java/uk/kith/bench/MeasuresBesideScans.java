package uk.kith.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;

/**
 * Each measure by itself beside one plain scan of the rows that it must read: {@code select count(…)} of the facts that it names,
 * those from a day on where it asks for them so, in turn with the measure, so that a machine that slows down slows both; and beside
 * the tables under those facts.
 */
final class MeasuresBesideScans {

    private static final Pattern FACTS = Pattern.compile("\\b[a-z]+\\.fact_[a-z_0-9]+(\\((?:[^()]|\\([^()]*\\))*\\))?");
    private static final double ALLOWED = 3;
    private static final int TIMES = 5;

    /** How a measure is had. */
    private enum Way {
        READY("24 months, kept ready"),
        TOGETHER("24 months, in the run that counts everything"),
        ONE_MONTH("one month, asked alone and live"),
        MONTHS("24 months, asked alone and live"),
        ONE_MONTH_TABLES("one month, beside the tables"),
        MONTHS_TABLES("24 months, beside the tables");

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
    private final FactTables tables;
    private final Map<Way, List<Beside>> all = new LinkedHashMap<>();

    MeasuresBesideScans(Kith kith, Acting everybody, FactTables tables) {
        this.kith = kith;
        this.everybody = everybody;
        this.tables = tables;
        for (var way : Way.values()) all.put(way, new ArrayList<>());
    }

    /**
     * @param together what was sent while everything was counted, some times over
     * @param ready how long each measure takes out of what is kept
     */
    void rows(Chapter chapter, List<DatabaseTalk.Sent> together, Map<String, Timing> ready) throws Exception {
        var shortly = together.stream()
                .filter(sent -> sent.sql().startsWith("/* "))
                .collect(Collectors.groupingBy(
                        sent -> sent.sql().substring(3, sent.sql().indexOf(" */"))));
        for (var measure : kith.part(Measures.class).all())
            if (measure.notYet() == null)
                compare(
                        measure,
                        Objects.requireNonNull(ready.get(measure.id())),
                        new Timing(Objects.requireNonNull(shortly.get(measure.id())).stream()
                                .mapToLong(DatabaseTalk.Sent::nanos)
                                .toArray()));
        all.forEach((way, besides) -> ratios(chapter, way, besides));
    }

    private void compare(Measure measure, Timing ready, Timing together) throws Exception {
        var today = London.today(java.time.Clock.systemUTC());
        var months = Question.of(measure.id(), Window.months(24, today));
        var month = Question.of(measure.id(), Window.months(1, today));
        var inAll = new Turns(measure, months);
        var inOne = new Turns(measure, month);
        for (int turn = -1; turn < TIMES; turn++) {
            inAll.take(turn);
            inOne.take(turn);
        }
        beside(Way.READY, measure, ready, inAll.facts());
        beside(Way.TOGETHER, measure, together, inAll.facts());
        beside(Way.ONE_MONTH, measure, inOne.asked(), inOne.facts());
        beside(Way.MONTHS, measure, inAll.asked(), inAll.facts());
        beside(Way.ONE_MONTH_TABLES, measure, inOne.asked(), inOne.tables());
        beside(Way.MONTHS_TABLES, measure, inAll.asked(), inAll.tables());
    }

    /** A question and what it is beside, in turn. */
    private final class Turns {

        private final Question question;
        private final Set<String> facts = new TreeSet<>();
        private final Set<String> under;
        private final long[] asked = new long[TIMES];
        private final long[] ofFacts = new long[TIMES];
        private final long[] ofTables = new long[TIMES];

        Turns(Measure measure, Question question) throws Exception {
            this.question = question;
            var sql = kith.part(DatabaseTalk.class).during(() -> ask(question)).stream()
                    .map(DatabaseTalk.Sent::sql)
                    .filter(sent -> sent.contains("counted_row"))
                    .collect(Collectors.joining());
            var first = measure.on() == Measure.On.TWELVE_MONTHS
                    ? Window.twelveMonthsTo(question.windows().getFirst().to()).from()
                    : question.windows().getFirst().from();
            FACTS.matcher(sql)
                    .results()
                    .forEach(found -> facts.add(found.group().replace("?", "date '" + first + "'")));
            this.under = tables.under(sql);
        }

        /** The first one warms up. */
        void take(int turn) throws Exception {
            long answer = Timing.once(() -> ask(question));
            long fact = Timing.once(() -> scan(facts));
            long table = Timing.once(() -> scan(under));
            if (turn < 0) return;
            asked[turn] = answer;
            ofFacts[turn] = fact;
            ofTables[turn] = table;
        }

        Timing asked() {
            return new Timing(asked);
        }

        Timing facts() {
            return new Timing(ofFacts);
        }

        Timing tables() {
            return new Timing(ofTables);
        }
    }

    private void beside(Way way, Measure measure, Timing asked, Timing scan) {
        Objects.requireNonNull(all.get(way)).add(new Beside(measure, asked, scan));
    }

    private void ask(Question question) {
        everybody.call(() -> kith.part(Measures.class).ask(question));
    }

    private void scan(Set<String> relations) {
        var db = kith.part(JdbcTemplate.class);
        for (var one : relations)
            kith.as(everybody, () -> db.queryForObject("select count(f) from %s f".formatted(one), Long.class));
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
