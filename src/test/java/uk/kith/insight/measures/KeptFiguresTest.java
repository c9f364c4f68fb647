package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.front.sample.SampleAuthority;
import uk.kith.front.sample.SampleSize;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** The figures that are kept ready are the same as those the record gives when it is asked, today and after every change. */
@KithTest
@TestPropertySource(properties = "kith.database=kept_figures")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFiguresTest {

    @Autowired
    Freshening freshening;

    @Autowired
    KeptFigures kept;

    @Autowired
    MeasureQuery query;

    @Autowired
    Workers workers;

    @Autowired
    TestWorkers transactions;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager manager;

    @BeforeAll
    void an_authority(@Autowired SampleAuthority sample) {
        sample.fill(new SampleSize(300, 3, 7, StandingClock.TODAY));
    }

    @Test
    void each_is_what_the_record_says() {
        assertThat(freshen().everything()).isTrue();
        assertThat(freshen()).isEqualTo(new Freshening.Done(false, 0));
        asTheRecordSays();

        // A child comes into care, and a protection plan ended a while ago.
        transactions.as(workers.ofTheCommandLine().acting(), () -> {
            var child = db.sql("select p.id from people.fact_person p where p.date_of_birth > '2014-01-01'"
                            + " and not exists (select from lookedafter.fact_episode e where e.child = p.id) limit 1")
                    .query(UUID.class)
                    .single();
            db.sql("""
                    insert into lookedafter.episode (child, started_on, reason_started, legal_status, category_of_need,
                                                     placement_type, placement_provider)
                    values (:child, '2026-10-15', 'S', 'V2', 'N1', 'U6', 'PR1')
                    """).param("child", child).update();
            return db.sql("update safeguarding.protection_plan set ended_on = '2026-11-02' where id = (select p.id from"
                            + " safeguarding.fact_protection_plan p where p.ended_on is null limit 1)")
                    .update();
        });
        var done = freshen();
        assertThat(done.everything()).isFalse();
        assertThat(done.children()).isBetween(1, 2);
        asTheRecordSays();
    }

    @Test
    void others_may_go_on_recording_while_everything_is_counted() {
        var seen = new ArrayList<Integer>();
        workers.ofTheCommandLine()
                .acting()
                .run(() -> atOneMoment(() -> {
                    db.sql("create temporary table looked_at on commit drop as select 1 as one")
                            .update();
                    // The same worker records something in another transaction, which ends first.
                    var another = new TransactionTemplate(manager);
                    another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                    another.executeWithoutResult(
                            status -> db.sql("insert into people.person (surname) values ('Sample')")
                                    .update());
                    seen.add(1);
                }));
        assertThat(seen).containsExactly(1);
    }

    private void atOneMoment(Runnable something) {
        var template = new TransactionTemplate(manager);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        template.executeWithoutResult(status -> {
            db.sql("select count(*) from audit.chain").query(Long.class).single();
            something.run();
        });
    }

    private Freshening.Done freshen() {
        return workers.ofTheCommandLine().acting().call(freshening::freshen);
    }

    /** Everything that is kept of a measure. */
    private static Question question(Measure measure) {
        var question =
                Question.of(measure.id(), KeptWindows.on(StandingClock.TODAY).apply(measure));
        for (var breakdown : Breakdowns.of(measure).keySet())
            if (!breakdown.equals(Breakdown.WORKER)) question = question.by(breakdown);
        return question;
    }

    private void asTheRecordSays() {
        var told = new HashMap<String, Map<Answering.Key, Tally.Count>>();
        var ready = new HashMap<String, Map<Answering.Key, Tally.Count>>();
        transactions.as(workers.ofTheCommandLine().acting(), () -> {
            for (var measure : Catalogue.ours().measures().values()) {
                if (measure.notYet() != null) continue;
                var question = question(measure);
                told.put(measure.id(), query.count(measure, question, null).counts());
                ready.put(measure.id(), ready(measure, question));
            }
            return true;
        });
        assertThat(ready).hasSizeGreaterThan(4);
        ready.forEach((measure, counts) -> assertThat(differences(without(counts), without(told.get(measure))))
                .as(measure)
                .isEmpty());
    }

    private static List<String> differences(Map<Answering.Key, String> ready, Map<Answering.Key, String> told) {
        var keys = new HashSet<>(ready.keySet());
        keys.addAll(told.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(ready.get(key), told.get(key)))
                .map(key -> key + " is kept as " + ready.get(key) + ", the record says " + told.get(key))
                .sorted()
                .toList();
    }

    /** Without what is nothing: the two may tell of a group that is empty, or leave it out. */
    private static Map<Answering.Key, String> without(Map<Answering.Key, Tally.Count> counts) {
        var some = new HashMap<Answering.Key, String>();
        counts.forEach((key, count) -> {
            if (!count.isNothing())
                some.put(
                        key,
                        count.rows() + " " + count.counted() + " " + number(count.total()) + " "
                                + number(count.median()));
        });
        return some;
    }

    private static String number(java.math.BigDecimal number) {
        return number == null || number.signum() == 0
                ? "-"
                : number.setScale(3, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private Map<Answering.Key, Tally.Count> ready(Measure measure, Question question) {
        var counts = new HashMap<Answering.Key, Tally.Count>();
        for (var by : question.by()) {
            var key = new KeptFigures.Key(measure.id(), "", String.join("", by));
            var found = kept.find(List.of(key)).get(key);
            assertThat(found).as(key.toString()).isNotNull();
            for (int number = 0; number < question.windows().size(); number++)
                for (var group : found.groups())
                    counts.put(
                            new Answering.Key(number, by, by.isEmpty() ? List.of() : List.of(group)),
                            found.count(
                                    KeptWindows.as(
                                            measure.on(), question.windows().get(number)),
                                    group));
        }
        return counts;
    }
}
