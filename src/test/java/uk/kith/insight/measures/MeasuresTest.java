package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
