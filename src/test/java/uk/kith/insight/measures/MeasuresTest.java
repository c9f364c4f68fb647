package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** Who gets which answer: the same number for everybody, and only the children whom the reader may see. */
@KithTest
@TestPropertySource(properties = "kith.database=measures_asked")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuresTest {

    private static final LocalDate TODAY = StandingClock.TODAY;
    private static final Question PLANS = Question.asAt("cp-plan-count", TODAY);

    @Autowired
    Measures measures;

    @Autowired
    TestWorkers workers;

    @Autowired
    JdbcClient db;

    private UUID seen;
    private Worker barred;
    private Worker member;

    @BeforeAll
    void two_children_with_a_plan_of_whom_one_is_restricted() {
        var manager = workers.with(Role.TEAM_MANAGER);
        barred = workers.with(Role.SOCIAL_WORKER);
        member = workers.with(Role.ELECTED_MEMBER);
        seen = withPlan(manager);
        var hidden = withPlan(manager);
        workers.as(
                manager,
                () -> db.sql("insert into identity.must_not_see (child, worker, why) values (?, ?, 'sample')")
                        .params(hidden, barred.id())
                        .update());
    }

    private UUID withPlan(Worker worker) {
        return workers.as(worker, () -> {
            var child = db.sql(
                            "insert into people.person (surname, date_of_birth) values ('Sample', '2015-01-01') returning id")
                    .query(UUID.class)
                    .single();
            db.sql(
                            "insert into safeguarding.protection_plan (child, started_on, of_another_authority) values (?, '2026-01-05', false)")
                    .params(child)
                    .update();
            return child;
        });
    }

    @Test
    void a_figure_is_the_same_whoever_asks() {
        for (var reader : List.of(barred, member))
            assertThat(workers.as(reader, () -> measures.ask(PLANS))
                            .wholes()
                            .getFirst()
                            .value())
                    .isEqualByComparingTo("2");
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MONTH 2026-10-31        | MONTH 2026-09-30          | alike
            MONTH 2026-10-31        | MONTH 2026-11-20          | alike
            MONTH 2026-10-31        | YEAR_TO_DATE 2026-10-31   | A month (1 October 2026 to 31 October 2026) and a financial year to date (1 April 2026 to 31 October 2026)
            MONTH 2026-10-31        | QUARTER 2026-09-30        | A month (1 October 2026 to 31 October 2026) and a quarter (1 July 2026 to 30 September 2026)
            DAY 2026-10-31          | MONTH 2026-10-31          | A day (31 October 2026) and a month (1 October 2026 to 31 October 2026)
            FINANCIAL_YEAR 2026-03-31 | ACADEMIC_YEAR 2026-08-31 | alike
            FINANCIAL_YEAR 2026-03-31 | TWELVE_MONTHS 2026-06-30 | alike
            YEAR_TO_DATE 2026-10-31 | YEAR_TO_DATE 2025-10-31   | alike
            """)
    void unlike_periods_are_not_put_side_by_side(String one, String other, String told) {
        var windows = List.of(window(one), window(other));
        ThrowingCallable asking =
                () -> workers.as(member, () -> measures.ask(Question.of("fd-contacts-count", windows)));
        if (told.equals("alike")) assertThatNoException().isThrownBy(asking);
        else
            assertThatThrownBy(asking)
                    .isInstanceOf(CannotBeAsked.class)
                    .hasMessage(told + " cannot be put side by side: ask about one kind of period at a time.");
    }

    @Test
    void weeks_are_alike_whatever_the_calendar_calls_them_and_some_days_of_unlike_length_are_not() {
        var weeks = List.of(
                Window.between(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 31)),
                Window.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7)));
        assertThatNoException()
                .isThrownBy(() -> workers.as(member, () -> measures.ask(Question.of("fd-contacts-count", weeks))));
        assertThat(weeks.getFirst().isLike(Window.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 9))))
                .isFalse();
    }

    @Test
    void a_stock_is_counted_on_days_whatever_its_periods_are() {
        var windows = List.of(window("MONTH 2026-10-31"), window("YEAR_TO_DATE 2026-10-31"));
        assertThat(workers.as(member, () -> measures.ask(Question.of("cp-plan-count", windows)))
                        .wholes())
                .hasSize(2);
    }

    private static Window window(String kindAndDay) {
        var parts = kindAndDay.split(" ");
        return Window.series(Window.Kind.valueOf(parts[0]), 1, LocalDate.parse(parts[1]))
                .getFirst();
    }

    @Test
    void the_children_behind_it_are_those_whom_the_reader_may_see() {
        assertThat(workers.as(barred, () -> measures.children(PLANS)))
                .extracting(Counted::child)
                .containsExactly(seen);
        assertThat(workers.as(member, () -> measures.children(PLANS))).isEmpty();
    }

    @Test
    void what_is_told_worker_by_worker_leaves_out_whom_the_reader_may_not_see() {
        var answer = workers.as(barred, () -> measures.ask(PLANS.by("worker")));
        assertThat(answer.wholes().getFirst().value()).isEqualByComparingTo("1");
    }

    @Test
    void after_a_figure_nobody_sees_more_than_before() {
        assertThat(workers.as(barred, () -> {
                    measures.ask(PLANS);
                    return db.sql("select p.child from safeguarding.fact_protection_plan p")
                            .query(UUID.class)
                            .list();
                }))
                .containsExactly(seen);
        assertThat(workers.as(barred, () -> {
                    assertThatThrownBy(() -> measures.ask(PLANS.by("shoe-size")))
                            .isInstanceOf(CannotBeAsked.class);
                    return db.sql("select p.child from safeguarding.fact_protection_plan p")
                            .query(UUID.class)
                            .list();
                }))
                .as("and the page around a question that cannot be asked goes on")
                .containsExactly(seen);
    }

    @Test
    void a_question_that_has_no_answer_is_refused_in_words() {
        refused(Question.asAt("cp-plans", TODAY), "There is no measure called \"cp-plans\".");
        refused(PLANS.by("shoe-size"), "There is no breakdown called \"shoe-size\"");
        refused(PLANS.variant("tall"), "no variant called \"tall\"");
        refused(Question.asAt("cp-plan-count", TODAY.plusDays(1)), "21 November 2026 is still to come");
        assertThatThrownBy(() -> Window.between(TODAY, TODAY.minusDays(1)))
                .hasMessageContaining("put the earlier day first");
    }

    private void refused(Question question, String why) {
        assertThatThrownBy(() -> workers.as(barred, () -> measures.ask(question)))
                .isInstanceOf(CannotBeAsked.class)
                .hasMessageContaining(why);
    }

    @Test
    void it_is_answered_as_it_was_known() {
        var before = java.time.Instant.parse("2020-01-01T00:00:00Z");
        assertThatThrownBy(() -> workers.as(barred.acting().asKnownAt(before), () -> measures.ask(PLANS)))
                .as("a day that was still to come then")
                .isInstanceOf(CannotBeAsked.class);
        var then = workers.as(
                barred.acting().asKnownAt(before),
                () -> measures.ask(Question.asAt("cp-plan-count", LocalDate.parse("2019-12-31"))));
        assertThat(then.wholes().getFirst().value()).isEqualByComparingTo("0");
        assertThat(then.knownAt()).isEqualTo(before);
    }
}
