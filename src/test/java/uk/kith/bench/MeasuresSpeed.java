package uk.kith.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.insight.measures.Freshening;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Months;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/** How quickly figures are had: all of them at once, one by one, and out of what is kept ready. */
final class MeasuresSpeed {

    private static final int CHANGES = 10;

    private final Place place;

    MeasuresSpeed(Place place) {
        this.place = place;
    }

    Chapter chapter(Kith kith, Acting worker) throws Exception {
        var chapter = new Chapter("Measures", """
                All measures that can be computed, by every usual breakdown: 24 months by month, and all that is kept ready (25 \
                months, 9 quarters, 3 financial and 3 academic years), counted at once by two connections; what follows when one \
                child's placement is changed; and what a scorecard reads of it. Then each measure by itself beside one plain scan of the \
                rows that it must read, `select count(…)` of the facts that it names, those from a day on where it asks for them so: \
                as pages ask it, of what is kept ready; its own query as all are counted (five times), without what it shares with others; \
                and asked alone, live, with all that is around a question. Last, asked alone beside the tables under those facts: \
                times in care, placements and clocks are worked out from them, and no table holds them. Those beyond three scans are \
                named.""", "what", "time");
        chapter.row("children in the record", "%,d".formatted(childrenInTheRecord()));
        var everybody = kith.part(Workers.class).ofTheCommandLine().acting();
        var months = new Months(kith);
        var sent = new ArrayList<DatabaseTalk.Sent>();
        chapter.row(
                "24 months by month, for the first time", Timing.words(Timing.once(() -> count(months, everybody))));
        chapter.row(
                "24 months by month, again",
                Timing.of(0, 3, () -> count(months, everybody)).words());
        for (int i = 0; i < 5; i++) sent.addAll(kith.part(DatabaseTalk.class).during(() -> count(months, everybody)));
        var freshening = kith.part(Freshening.class);
        chapter.row(
                "all that is kept ready",
                Timing.of(0, 2, () -> everybody.call(freshening::freshenAll)).words());
        chapter.row(
                "when nothing changed",
                Timing.of(2, 10, () -> everybody.call(freshening::freshen)).words());
        var next = children().iterator();
        var nanos = new long[CHANGES];
        change(kith, worker, next.next(), () -> everybody.call(freshening::freshen));
        for (int i = 0; i < CHANGES; i++)
            nanos[i] = change(kith, worker, next.next(), () -> everybody.call(freshening::freshen));
        chapter.row("after one child's placement was changed", new Timing(nanos).words());
        new MeasuresBesideScans(kith, everybody, new FactTables(place)).rows(chapter, sent, warm(chapter, worker));
        return chapter;
    }

    private static void count(Months months, Acting everybody) {
        everybody.call(() -> months.count(24, London.today(java.time.Clock.systemUTC())));
    }

    private long childrenInTheRecord() {
        return Objects.requireNonNull(new JdbcTemplate(place.asOwner("kith")).queryForObject("""
                select count(*) from people.person p
                 where exists (select from frontdoor.contact c where c.child = p.id)
                    or exists (select from frontdoor.referral r where r.child = p.id)
                    or exists (select from earlyhelp.episode e where e.child = p.id)
                    or exists (select from lookedafter.episode e where e.child = p.id)
                """, Long.class));
    }

    /** As the pages read them, which are the only ones to read what is kept. */
    private Map<String, Timing> warm(Chapter chapter, Acting worker) throws Exception {
        try (var served = Kith.withPages(place.settings("kith"))) {
            var measures = served.part(Measures.class);
            var today = London.today(java.time.Clock.systemUTC());
            var questions = new ArrayList<Question>();
            for (var measure : measures.all())
                if (measure.notYet() == null && questions.size() < 30)
                    questions.add(Question.of(measure.id(), Window.months(13, today)));
            var card = Timing.of(10, 50, () -> worker.call(() -> measures.askAll(questions)));
            chapter.row("30 measures of 13 months each, kept ready", card.p50() + ", p99 " + card.p99());
            var one = Question.of("cla-count", Window.months(24, today))
                    .by("team")
                    .by("gender")
                    .by("age")
                    .by("ethnicity");
            var page = Timing.of(10, 50, () -> worker.call(() -> measures.ask(one)));
            chapter.row("one measure, 24 months by 4 breakdowns, kept ready", page.p50() + ", p99 " + page.p99());
            var ready = new HashMap<String, Timing>();
            for (var measure : measures.all()) {
                if (measure.notYet() != null) continue;
                var question = Question.of(measure.id(), Window.months(24, today));
                ready.put(measure.id(), Timing.of(2, 5, () -> worker.call(() -> measures.ask(question))));
            }
            return ready;
        }
    }

    private static long change(Kith kith, Acting worker, UUID child, Timing.Work then) throws Exception {
        var db = kith.part(JdbcClient.class);
        kith.as(worker, () -> db.sql("""
                        update lookedafter.episode
                           set placement_postcode = case placement_postcode when 'ZZ9 9ZZ' then 'ZZ9 8ZZ' else 'ZZ9 9ZZ' end
                         where child = :child and ceased_on is null
                        """).param("child", child).update());
        return Timing.once(then);
    }

    private List<UUID> children() {
        return new JdbcTemplate(place.asOwner("kith"))
                .queryForList(
                        "select id from (select e.child as id from lookedafter.episode e where e.ceased_on is null group by 1) x"
                                + " order by md5(id::text) limit " + (CHANGES + 1),
                        UUID.class);
    }
}
