package uk.kith.insight.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.kith.statute.ClockState.DUE_SOON;
import static uk.kith.statute.ClockState.IN_TIME;
import static uk.kith.statute.ClockState.LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.statute.ClockState;
import uk.kith.testing.KithTest;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** The register of clocks as its readers ask it: by child, worker and team, today and as it was known, within their rights. */
@KithTest
@Import(Facts.class)
class RegisterTest {

    @Autowired
    Facts facts;

    @Autowired
    Register register;

    @Autowired
    TestWorkers workers;

    @Autowired
    JdbcClient db;

    @Autowired
    StandingClock time;

    @AfterEach
    void back_to_today() {
        time.backToToday();
    }

    @Test
    void a_corrected_start_moves_the_due_day_and_the_earlier_answer_stays_answerable() {
        time.moveTo(LocalDate.parse("2026-05-06"));
        var child = facts.childBorn("2015-06-01");
        var episode = facts.episode(child, "2026-05-04", null, "S", "C2", "U6");
        var before = facts.clocks(child);
        Instant then = db.sql("select clock_timestamp()").query(Instant.class).single();
        facts.change("update lookedafter.episode set started_on = ? where id = ?", Facts.date("2026-04-30"), episode);

        assertThat(firstVisit(facts.clocks(child))).isEqualTo(LocalDate.parse("2026-05-07"));
        assertThat(firstVisit(workers.as(facts.worker().acting().asKnownAt(then), () -> register.of(child))))
                .isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(ClockChanges.between(before, facts.clocks(child)))
                .contains("First visit in a placement: now due Thursday 7 May instead of Monday 11 May");
    }

    @Test
    void a_recorded_visit_says_at_once_what_it_did() {
        time.moveTo(LocalDate.parse("2026-05-06"));
        var child = facts.childInCareFrom("2026-05-04");
        var before = facts.clocks(child);
        facts.seen(child, "2026-05-06");
        assertThat(ClockChanges.between(before, facts.clocks(child)))
                .containsExactly("First visit in a placement: done in time", "Visit: due Wednesday 17 June");
        var first = facts.clocks(child);
        time.moveTo(LocalDate.parse("2026-06-01"));
        facts.seen(child, "2026-06-01");
        assertThat(ClockChanges.between(first, facts.clocks(child)))
                .contains("Visit: done in time; next due Monday 13 July");
    }

    @Test
    void a_worker_who_may_not_see_a_child_sees_none_of_their_clocks() {
        time.moveTo(LocalDate.parse("2026-05-06"));
        var child = facts.childInCareFrom("2026-05-04");
        var team = facts.put("workforce.team", "name", "Sample team " + UUID.randomUUID());
        var professional = facts.put("workforce.professional", "name", "Sample Worker", "team", team);
        involve(child, professional, "2026-05-04", null);
        var stranger = workers.with(Role.SOCIAL_WORKER);
        assertThat(workers.as(stranger, () -> register.forWorker(professional))).isNotEmpty();
        facts.put("identity.must_not_see", "child", child, "worker", stranger.id(), "why", "A sample relative");

        assertThat(workers.as(stranger, () -> register.of(child))).isEmpty();
        assertThat(workers.as(stranger, () -> register.forWorker(professional))).isEmpty();
        assertThat(workers.as(stranger, () -> register.search(Filter.OPEN.ofTeam(team), Listed.ALL))
                        .total())
                .isZero();
        assertThat(workers.as(stranger, () -> register.counts(Filter.OPEN.ofTeam(team))))
                .isEmpty();
        assertThat(workers.as(stranger, () -> register.search(Filter.OPEN, Listed.ALL))
                        .lines())
                .extracting(line -> line.due().child())
                .doesNotContain(child);
        assertThat(workers.as(workers.with(Role.ELECTED_MEMBER), () -> register.search(Filter.OPEN, Listed.ALL))
                        .total())
                .isZero();
    }

    @Test
    void a_worker_finds_what_is_due_for_the_children_they_work_with_today() {
        time.moveTo(LocalDate.parse("2026-05-12"));
        var team = facts.put("workforce.team", "name", "Sample team " + UUID.randomUUID());
        var professional = facts.put("workforce.professional", "name", "Sample Worker", "team", team);
        var late = facts.childInCareFrom("2026-05-04");
        var early = facts.childInCareFrom("2026-05-11");
        var gone = facts.childInCareFrom("2026-05-04");
        involve(late, professional, "2026-05-04", null);
        involve(early, professional, "2026-05-11", null);
        involve(gone, professional, "2026-05-04", "2026-05-12");
        var filter = Filter.OPEN.ofProfessional(professional).onClocks(Set.of("cla-visit-first"));

        assertThat(workers.as(facts.worker(), () -> register.search(filter, Listed.PRESSING_FIRST))
                        .lines())
                .extracting(line -> line.due().child(), line -> line.due().state(), Line::childName, Line::worker)
                .containsExactly(
                        tuple(late, LATE, "Sample Child", "Sample Worker"),
                        tuple(early, IN_TIME, "Sample Child", "Sample Worker"));
        assertThat(workers.as(facts.worker(), () -> register.countsByTeam(filter)))
                .extracting(Count::of, Count::state, Count::count)
                .containsExactlyInAnyOrder(tuple(team, LATE, 1L), tuple(team, IN_TIME, 1L));
        assertThat(workers.as(facts.worker(), () -> register.countsByWorker(filter)))
                .extracting(Count::of, Count::name)
                .containsOnly(tuple(professional, "Sample Worker"));
        var second =
                workers.as(facts.worker(), () -> register.search(filter, new Listed(Listed.Order.DUE, true, 2, 1)));
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.lines()).extracting(line -> line.due().child()).containsExactly(late);
    }

    @Test
    void what_was_done_lately_can_be_asked_for_with_what_is_open() {
        time.moveTo(LocalDate.parse("2026-06-20"));
        var child = facts.childInCareFrom("2026-05-04");
        facts.seen(child, "2026-05-08");
        facts.seen(child, "2026-06-15");
        var filter = Filter.OPEN
                .ofChild(child)
                .onClocks(Set.of("cla-visit", "cla-visit-first"))
                .andDoneSince(LocalDate.parse("2026-06-01"));
        assertThat(workers.as(facts.worker(), () -> register.search(filter, Listed.ALL))
                        .lines())
                .extracting(line -> line.due().startedOn(), line -> line.due().state())
                .containsExactly(
                        tuple(LocalDate.parse("2026-05-08"), ClockState.MET),
                        tuple(LocalDate.parse("2026-06-15"), IN_TIME));
    }

    @Test
    void every_order_and_every_count_can_be_asked_of_the_whole_authority() {
        facts.childInCareFrom("2026-11-16");
        for (var order : Listed.Order.values())
            assertThat(workers.as(facts.worker(), () -> register.search(Filter.OPEN, new Listed(order, false, 1, 5)))
                            .lines())
                    .as(order.name())
                    .isNotEmpty();
        var counted = workers.as(facts.worker(), () -> register.counts(Filter.OPEN)).stream()
                .mapToLong(Count::count)
                .sum();
        assertThat(counted)
                .isEqualTo(workers.as(facts.worker(), () -> register.search(Filter.OPEN, Listed.PRESSING_FIRST))
                        .total());
    }

    @Test
    void a_local_length_counts_from_the_day_it_comes_into_force_and_no_law_is_stretched() {
        var child = facts.childInCareFrom("2026-03-16");
        local("iro-midway", 4, "weeks", "2026-05-01");
        local("cla-review-first", 99, "weeks", "2020-01-01");
        facts.review(child, "2026-04-10");
        facts.review(child, "2026-05-08");
        assertThat(facts.clocks(child, Clocks.MIDWAY, "2026-05-09"))
                .extracting(Due::startedOn, Due::dueOn)
                .containsExactly(
                        tuple(LocalDate.parse("2026-04-10"), LocalDate.parse("2026-05-25")),
                        tuple(LocalDate.parse("2026-05-08"), LocalDate.parse("2026-06-05")));
        assertThat(facts.clocks(child, Clocks.REVIEW_FIRST, "2026-05-09"))
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.parse("2026-04-15"));
        facts.change("delete from authority.local_length where clock in ('iro-midway', 'cla-review-first')");
    }

    @Test
    void the_first_amber_day_comes_when_a_fifth_of_the_time_is_left() {
        var child = facts.childInCareFrom("2026-05-04");
        facts.seen(child, "2026-05-11");
        var due = facts.clocks(child, Clocks.VISIT, "2026-06-13").getFirst();
        assertThat(due.amberFrom()).isEqualTo(LocalDate.parse("2026-06-14"));
        assertThat(due.state()).isEqualTo(IN_TIME);
        assertThat(due.words(LocalDate.parse("2026-06-13"))).isEqualTo("due 22 June 2026, in 6 working days");
        assertThat(facts.clocks(child, Clocks.VISIT, "2026-06-14").getFirst().state())
                .isEqualTo(DUE_SOON);
        assertThat(facts.clocks(child, Clocks.VISIT, "2026-06-24").getFirst().words(LocalDate.parse("2026-06-24")))
                .isEqualTo("2 working days late, since 23 June 2026");
    }

    private void involve(UUID child, UUID professional, String from, String until) {
        facts.put(
                "workforce.involvement",
                "child",
                child,
                "professional",
                professional,
                "role",
                "social-worker",
                "started_on",
                Facts.date(from),
                "ended_on",
                Facts.date(until));
    }

    private void local(String clock, int amount, String unit, String from) {
        facts.put(
                "authority.local_length",
                "clock",
                clock,
                "amount",
                amount,
                "unit",
                unit,
                "in_force_from",
                Facts.date(from));
    }

    private static LocalDate firstVisit(List<Due> clocks) {
        return clocks.stream()
                .filter(due -> due.clock().equals(Clocks.VISIT_FIRST))
                .map(Due::dueOn)
                .findFirst()
                .orElseThrow();
    }
}
