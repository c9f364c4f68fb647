package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.insight.measures.Definitions.Loaded;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** Measures that an authority writes itself: a sound one is asked like any other, and each kind of mistake is refused by itself. */
@KithTest
@TestPropertySource(
        properties = {"kith.database=definitions", "kith.definition-patience=2s", "kith.own-measure-patience=300ms"})
class DefinitionsTest {

    private static final String HEADER = """
            -- title: Children with a plan here
            -- area: local
            -- definition: Children with a protection plan at the end of the day.
            -- on: day
            -- counts: children
            -- unit: count
            -- direction: context
            -- from: local
            """;

    private static final String SOUND = """
            select a.day, p.child
              from asked a
              join protection_plan p on p.started_on <= a.day and coalesce(p.ended_on, 'infinity') > a.day
            """;

    @Autowired
    Definitions definitions;

    @Autowired
    Measures measures;

    @Autowired
    TestWorkers workers;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void a_child_with_a_plan_that_goes_on() {
        workers.as(workers.with(Role.DIRECTOR), () -> {
            if (db.sql("select count(*) from safeguarding.fact_protection_plan")
                            .query(Integer.class)
                            .single()
                    > 0) return null;
            var child = db.sql("insert into people.person (date_of_birth) values ('2015-05-05') returning id")
                    .query(UUID.class)
                    .single();
            for (int plan = 0; plan < 2; plan++)
                db.sql("""
                        insert into safeguarding.protection_plan (child, started_on, ended_on, latest_category, of_another_authority)
                        values (:child, :from, :until, 'NEG', false)
                        """)
                        .param("child", child)
                        .param("from", LocalDate.of(2025, 1, 1).plusYears(plan))
                        .param("until", plan == 0 ? LocalDate.of(2025, 6, 1) : null)
                        .update();
            return null;
        });
    }

    @Test
    void a_sound_one_is_asked_like_any_other() {
        assertThat(load("own-plans.sql", HEADER + SOUND).wrong()).isEmpty();
        assertThat(measures.all()).extracting(Measure::id).contains("own-plans", "cp-plan-count");
        var answer = workers.with(Role.ELECTED_MEMBER)
                .acting()
                .call(() -> measures.ask(Question.asAt("own-plans", LocalDate.of(2026, 2, 1))));
        assertThat(answer.figures().getFirst().value()).isEqualByComparingTo("1");
    }

    @Test
    void one_that_became_slow_is_stopped_and_what_was_done_around_it_stands() {
        var slow = SOUND.replace(
                "select a.day, p.child",
                "select a.day, p.child, (select count(*) from protection_plan b, protection_plan c, protection_plan d"
                        + " where b.id > c.id and c.id > d.id and d.started_on <= p.started_on) > 5 as counted");
        assertThat(load("grown.sql", HEADER + slow).wrong()).isEmpty();
        var director = workers.with(Role.DIRECTOR);
        workers.as(director, () -> db.sql("""
                with child as (insert into people.person (date_of_birth) select '2015-05-05' from generate_series(1, 700) returning id)
                insert into safeguarding.protection_plan (child, started_on, ended_on, latest_category, of_another_authority)
                select c.id, '2024-01-01', '2024-02-01', 'NEG', false from child c
                """).update());
        workers.as(director, () -> {
            for (int time = 0; time < 2; time++)
                assertThatThrownBy(() -> measures.ask(Question.asAt("grown", LocalDate.of(2026, 2, 1))))
                        .isInstanceOf(CannotBeAsked.class)
                        .hasMessage(
                                "\"Children with a plan here\" took longer than 1 seconds and was stopped. Ask about"
                                        + " fewer periods, or have its definition made quicker.");
            assertThat(db.sql("select current_setting('statement_timeout') || current_setting('kith.worker', true)")
                            .query(String.class)
                            .single())
                    .isEqualTo("0" + director.id());
            return null;
        });
    }

    @Test
    void one_that_comes_with_kith_cannot_be_replaced() {
        assertThat(load("cp-plan-count.sql", HEADER + SOUND).wrong())
                .containsExactly(
                        "cp-plan-count.sql, line 1: \"cp-plan-count\" comes with Kith and cannot be replaced: choose another name.");
    }

    @Test
    void what_counts_otherwise_than_before_says_from_when_and_why_and_the_old_is_kept() {
        load("changing.sql", HEADER + SOUND);
        var otherwise = SOUND + " where p.latest_category = 'NEG'\n";
        assertThat(load("changing.sql", HEADER + otherwise).wrong())
                .singleElement()
                .asString()
                .startsWith("changing.sql, line 9: It counts otherwise than the one loaded before");
        assertThat(load("changing.sql", HEADER.replace("Children with a plan here", "Plans") + SOUND)
                        .isKept())
                .as("words may change")
                .isTrue();
        var said = HEADER + "-- break: 2026-04-01 Neglect only\n" + otherwise;
        assertThat(load("changing.sql", said)).isEqualTo(new Loaded("changing", true, java.util.List.of()));
        assertThat(measures.of("changing").breaks())
                .singleElement()
                .extracting(Measure.Break::why)
                .isEqualTo("Neglect only");
        assertThat(workers.as(
                        workers.with(Role.DIRECTOR),
                        () -> db.sql("select count(*) from measures.definition_history h where h.measure = 'changing'")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', textBlock = """
            select a.day, p.child from asked a join safeguarding.fact_protection_plans p on true; line 9: There is no fact "safeguarding.fact_protection_plans"; did you mean safeguarding.fact_protection_plan
            select a.day, p.child~  from asked a~  join safeguarding.protection_plan p on true; line 11: A measure reads facts, not tables: "safeguarding.protection_plan" is read as "safeguarding.fact_protection_plan".
            select a.day, p.child~  from asked a~  join protection_plan p on true~ where p.size > 1; line 12: There is no such column: column p.size does not exist.
            select a.day, p.child~  from asked a~  join plans p on true; line 11: There is no such fact: relation "plans" does not exist.
            select a.day,~  from asked a; line 10: The query cannot be read: syntax error at or near "from".
            select a.day from asked a; line 9: The query lacks the column "child": a child's id (uuid).
            select p.child from protection_plan p; line 9: The query lacks the column "day": a date, or the time in which it counts as "from_on" and "until_on".
            select p.child, p.started_on as from_on from protection_plan p; line 9: The query lacks the column "until_on": the date from which it counts no longer.
            select a.day, 'Ann' as child from asked a; line 9: The column "child" must be a child's id (uuid), and is text.
            select a.day::text as day, p.child from asked a cross join protection_plan p; line 9: The column "day" must be a date, and is text.
            select a.day, p.child from asked a join safeguarding.fact_protection_plan p on true; line 9: It gives two rows for one child on one day, as on 2026-11-20
            select a.day, null::uuid as child from asked a; line 9: It counts children, and 24 rows name none.
            with recursive n as (select 1 as i union all select n.i from n) select a.day, p.child from asked a cross join protection_plan p cross join n; line 9: The query did not end within 2 seconds
            delete from people.fact_person; line 9: The query must begin with select or with.
            with gone as (delete from people.person returning id) select a.day, gone.id as child from gone, asked a; line 9: A measure only reads: "delete" is not allowed.
            select a.day, p.child from asked a, protection_plan p, pg_sleep(60); line 9: "pg_sleep" is the database's own affair
            select a.day, p.child from asked a, protection_plan p where set_config('kith.worker', '', true) = ''; line 9: "set_config" is the database's own affair
            select a.day, p.child from asked a join people.fact_person p on p.surname = 1; line 9: That cannot be worked out: operator does not exist
            select a.day, e.child from asked a join audit.entry e on true; line 9: There is no fact "audit.entry"
            """)
    void each_mistake_is_told_with_its_line(String query, String says) {
        assertThat(load("mistaken.sql", HEADER + query.replace("~", "\n")).wrong())
                .anySatisfy(told -> assertThat(told).startsWith("mistaken.sql, " + says));
        assertThatThrownBy(() -> measures.of("mistaken")).isInstanceOf(CannotBeAsked.class);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', textBlock = """
            unit: count; unit: cats; line 6: There is no unit "cats"; there are count, %, per 10,000, days.
            title: ; heading: ; line 1: "heading" is nothing that a measure says
            title: Children with a plan here; ; line 1: The header lacks "title".
            from: local; from: local~-- breakdown: category | Category; line 10: The header names the breakdown "category", and the query has no such column.
            from: local; from: local~-- variant: girls | Girls | sex is Girls; line 10: The variant "girls" goes by "sex", which is no breakdown
            unit: count; unit: %; line 9: The query lacks the column "counted": true or false.
            """)
    void a_header_that_says_too_little_or_too_much_is_told(String said, String instead, String says) {
        var header = HEADER.replace("-- " + said, instead == null ? "" : "-- " + instead.replace("~", "\n"));
        assertThat(load("header.sql", header.replaceFirst("^\n", "") + SOUND).wrong())
                .anySatisfy(told -> assertThat(told).startsWith("header.sql, " + says));
    }

    @Test
    void a_clock_that_nobody_knows_is_told() {
        assertThat(load("clock.sql", HEADER + "-- clock: cuckoo\n").wrong())
                .containsExactly("clock.sql, line 1: There is no clock called \"cuckoo\" (docs/clocks.md).");
    }

    private Loaded load(String file, String text) {
        return workers.with(Role.SYSTEM_ADMINISTRATOR).acting().call(() -> definitions.load(file, text));
    }
}
