package uk.kith.insight.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.kith.statute.ClockState.CANNOT_BE_TOLD;
import static uk.kith.statute.ClockState.DUE_SOON;
import static uk.kith.statute.ClockState.EXCEPTION;
import static uk.kith.statute.ClockState.IN_TIME;
import static uk.kith.statute.ClockState.LATE;
import static uk.kith.statute.ClockState.MET;
import static uk.kith.statute.ClockState.MET_LATE;
import static uk.kith.statute.ClockState.STOPPED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.kith.statute.ClockState;
import uk.kith.testing.KithTest;
import uk.kith.testing.StandingClock;

/** Each clock: what starts it, what meets it, what stops it. Every due day is tried on the day before, the day and the day after. */
@KithTest
@Import(Facts.class)
class ClocksTest {

    @Autowired
    Facts facts;

    @Autowired
    StandingClock time;

    @AfterEach
    void back_to_today() {
        time.backToToday();
    }

    // Visits

    @Test
    void a_child_is_visited_within_a_week_of_the_start_of_a_placement() {
        var child = facts.childInCareFrom("2026-05-04");
        falls_due(child, Clocks.VISIT_FIRST, "2026-05-04", "2026-05-11");
        facts.seen(child, "2026-05-11");
        stands(child, Clocks.VISIT_FIRST, "2026-05-12", MET);
    }

    @Test
    void a_visit_at_which_the_child_was_not_seen_meets_nothing() {
        var child = facts.childInCareFrom("2026-05-04");
        facts.put("lookedafter.visit", "child", child, "visited_on", Facts.date("2026-05-06"), "seen", false);
        stands(child, Clocks.VISIT_FIRST, "2026-05-12", LATE);
        assertThat(facts.clocks(child, Clocks.VISIT, "2026-05-12")).isEmpty();
    }

    @Test
    void a_visit_of_tomorrow_has_not_happened_yet() {
        var child = facts.childInCareFrom("2026-05-04");
        facts.seen(child, "2026-05-08");
        stands(child, Clocks.VISIT_FIRST, "2026-05-07", IN_TIME);
        assertThat(facts.clocks(child, Clocks.VISIT, "2026-05-07")).isEmpty();
    }

    @ParameterizedTest(name = "{3}: placed {0}, visited {1}, next visit due {2}")
    @CsvSource(textBlock = """
            2026-05-04, 2026-05-11, 2026-06-22, in the first year
            2024-01-08, 2026-02-02, 2026-03-16, after the first year
            """)
    void visits_are_six_weeks_apart(String placed, String visited, String due, String because) {
        var child = facts.childInCareFrom(placed);
        facts.seen(child, visited);
        falls_due(child, Clocks.VISIT, visited, due);
        facts.seen(child, due);
        stands(child, Clocks.VISIT, visited, due, MET);
    }

    @ParameterizedTest(name = "{0}, visited {1}: due {2}, {3}")
    @CsvSource(textBlock = """
            intended-to-last-to-18,                 2026-02-02, 2026-05-02, three months
            designated-long-term-and-child-agrees,  2026-02-02, 2026-08-02, six months
            intended-to-last-to-18,                 2025-01-06, 2025-02-17, an interval begun in the first year is six weeks
            """)
    void visits_are_further_apart_in_a_placement_meant_to_last(
            String term, String visited, String due, String because) {
        var child = facts.childInCareFrom("2024-01-08");
        facts.term(child, "2024-01-08", term, "2024-06-01", null);
        facts.seen(child, visited);
        falls_due(child, Clocks.VISIT, visited, due);
    }

    @Test
    void with_a_parent_under_an_interim_care_order_visits_are_weekly_to_the_first_review_then_every_four_weeks() {
        var child = facts.childBorn("2020-02-02");
        facts.episode(child, "2026-05-04", null, "S", "C1", "P1");
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-05-04", "2026-05-11");
        facts.seen(child, "2026-05-08");
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-05-08", "2026-05-15");
        facts.review(child, "2026-06-01");
        facts.seen(child, "2026-06-02");
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-06-02", "2026-06-30");
        assertThat(facts.clocks(child, Clocks.VISIT_FIRST, "2026-06-02")).isEmpty();
        assertThat(facts.clocks(child, Clocks.VISIT, "2026-06-02")).isEmpty();
    }

    @Test
    void once_a_connected_person_is_approved_ordinary_visits_count_on_from_the_visit_before() {
        var child = facts.childInCareFrom("2026-05-04");
        facts.term(child, "2026-05-04", "connected-person-temporarily-approved", "2026-05-04", "2026-06-15");
        facts.seen(child, "2026-06-10");
        stands(child, Clocks.VISIT_SPECIAL, "2026-06-10", "2026-06-15", STOPPED);
        assertThat(facts.clocks(child, Clocks.VISIT, "2026-06-14")).isEmpty();
        falls_due(child, Clocks.VISIT, "2026-06-10", "2026-07-22");
        assertThat(facts.clocks(child, Clocks.VISIT_FIRST, "2026-06-20")).isEmpty();
    }

    @Test
    void with_a_parent_before_the_assessment_visits_are_weekly_to_the_first_review_then_every_six_weeks() {
        var child = facts.childBorn("2020-02-02");
        facts.episode(child, "2026-05-04", null, "S", "V2", "P1");
        facts.term(child, "2026-05-04", "with-parent-before-assessment", "2026-05-04", null);
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-05-04", "2026-05-11");
        facts.review(child, "2026-05-29");
        facts.seen(child, "2026-06-01");
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-06-01", "2026-07-13");
    }

    @Test
    void when_a_care_order_is_made_with_the_child_at_home_visits_count_from_the_order() {
        var child = facts.childBorn("2020-02-02");
        facts.episode(child, "2026-05-04", "2026-06-01", "S", "V2", "P1");
        facts.episode(child, "2026-06-01", null, "L", "C2", "P1");
        facts.seen(child, "2026-05-07");
        stands(child, Clocks.VISIT, "2026-05-07", "2026-06-01", STOPPED);
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-06-01", "2026-06-08");
        facts.seen(child, "2026-06-05");
        falls_due(child, Clocks.VISIT_SPECIAL, "2026-06-05", "2026-07-17");
    }

    @Test
    void a_stay_in_hospital_and_a_move_with_the_same_carer_are_no_new_placement() {
        var child = facts.childBorn("2015-06-01");
        facts.episode(child, "2026-01-05", "2026-02-02", "S", "C2", "U6");
        facts.episode(child, "2026-02-02", "2026-02-09", "P", "C2", "T1");
        facts.episode(child, "2026-02-09", "2026-03-02", "P", "C2", "U6");
        facts.episode(child, "2026-03-02", "2026-04-06", "T", "C2", "U4");
        facts.episode(child, "2026-04-06", null, "P", "C2", "K2");
        assertThat(facts.clocks(child, Clocks.VISIT_FIRST, "2026-05-01"))
                .extracting(Due::startedOn)
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 6));
    }

    @Test
    void a_placement_of_one_day_asks_for_nothing_and_ends_the_one_before() {
        var child = facts.childBorn("2015-06-01");
        facts.episode(child, "2026-05-04", "2026-05-20", "S", "C2", "U6");
        facts.episode(child, "2026-05-20", "2026-05-20", "P", "C2", "K2");
        facts.episode(child, "2026-05-20", null, "P", "C2", "U4");
        assertThat(facts.clocks(child, Clocks.VISIT_FIRST, "2026-05-21"))
                .extracting(Due::startedOn, Due::state)
                .containsExactly(tuple(LocalDate.of(2026, 5, 4), STOPPED), tuple(LocalDate.of(2026, 5, 20), IN_TIME));
        assertThat(facts.clocks(child, Clocks.REVIEW_FIRST, "2026-05-21")).hasSize(1);
    }

    // Reviews and the plans that go with them

    @Test
    void the_first_review_is_held_in_20_working_days_the_second_in_3_months_the_next_in_6() {
        var child = facts.childInCareFrom("2026-03-16");
        falls_due(child, Clocks.REVIEW_FIRST, "2026-03-16", "2026-04-15");
        facts.review(child, "2026-04-10");
        stands(child, Clocks.REVIEW_FIRST, "2026-04-16", MET);
        falls_due(child, Clocks.REVIEW_SECOND, "2026-04-10", "2026-07-10");
        facts.review(child, "2026-07-13");
        stands(child, Clocks.REVIEW_SECOND, "2026-07-13", MET_LATE);
        falls_due(child, Clocks.REVIEW_NEXT, "2026-07-13", "2027-01-13");
    }

    @Test
    void a_midway_check_is_made_half_way_to_the_next_review_and_not_after_it() {
        var child = facts.childInCareFrom("2026-03-16");
        facts.review(child, "2026-04-10");
        falls_due(child, Clocks.MIDWAY, "2026-04-10", "2026-05-25");
        facts.review(child, "2026-07-01");
        stands(child, Clocks.MIDWAY, "2026-04-10", "2026-07-01", STOPPED);
        falls_due(child, Clocks.MIDWAY, "2026-07-01", "2026-10-01");
        facts.put("lookedafter.midway_check", "child", child, "made_on", Facts.date("2026-09-30"));
        stands(child, Clocks.MIDWAY, "2026-07-01", "2026-10-02", MET);
    }

    @Test
    void plans_are_made_in_their_time() {
        var child = facts.childInCareFrom("2026-03-16");
        falls_due(child, Clocks.CARE_PLAN, "2026-03-16", "2026-03-30");
        falls_due(child, Clocks.PLACEMENT_PLAN, "2026-03-16", "2026-03-23");
        falls_due(child, Clocks.PERMANENCE_PLAN, "2026-03-16", "2026-04-20");
        facts.plan(child, "care", null, "2026-03-13");
        facts.plan(child, "placement", "2026-03-16", "2026-03-24");
        facts.plan(child, "permanence", null, "2026-04-20");
        stands(child, Clocks.CARE_PLAN, "2026-05-01", MET);
        stands(child, Clocks.PLACEMENT_PLAN, "2026-05-01", MET_LATE);
        stands(child, Clocks.PERMANENCE_PLAN, "2026-05-01", MET);
    }

    @Test
    void a_care_plan_made_for_the_court_is_excused() {
        var child = facts.childInCareFrom("2026-03-16");
        facts.put(
                "lookedafter.plan_made",
                "child",
                child,
                "kind",
                "care",
                "made_on",
                Facts.date("2026-05-05"),
                "made_for_court",
                true);
        stands(child, Clocks.CARE_PLAN, "2026-05-06", EXCEPTION);
    }

    // Health

    @Test
    void a_doctor_assesses_the_childs_health_in_20_working_days() {
        var child = facts.childInCareFrom("2026-03-16");
        falls_due(child, Clocks.HEALTH_FIRST, "2026-03-16", "2026-04-15");
        facts.health(child, "initial-assessment", "2026-04-01", "planned");
        stands(child, Clocks.HEALTH_FIRST, "2026-04-16", LATE);
        facts.health(child, "initial-assessment", "2026-04-16", "completed");
        stands(child, Clocks.HEALTH_FIRST, "2026-04-16", MET_LATE);
    }

    @ParameterizedTest(name = "assessed {0}, in care from 2026-03-16: {1}")
    @CsvSource({"2025-12-15, LATE", "2025-12-16, EXCEPTION", "2026-03-15, EXCEPTION"})
    void an_assessment_in_the_three_months_before_makes_the_first_unnecessary(String assessed, ClockState state) {
        var child = facts.childInCareFrom("2026-03-16");
        facts.health(child, "review-assessment", assessed, "completed");
        stands(child, Clocks.HEALTH_FIRST, "2026-04-16", state);
    }

    @Test
    void a_child_who_says_no_to_the_assessment_stops_it() {
        var child = facts.childInCareFrom("2026-03-16");
        facts.health(child, "initial-assessment", "2026-04-01", "refused");
        stands(child, Clocks.HEALTH_FIRST, "2026-03-31", IN_TIME);
        stands(child, Clocks.HEALTH_FIRST, "2026-04-01", STOPPED);
    }

    @ParameterizedTest(name = "born 2022-01-10, assessed {0}: next by {1}")
    @CsvSource(textBlock = """
            2026-05-01, 2026-11-01
            2026-07-10, 2027-01-10
            2026-07-11, 2027-07-11
            2027-02-01, 2028-02-01
            """)
    void health_is_assessed_every_six_months_to_the_fifth_birthday_then_every_twelve(String assessed, String due) {
        var child = facts.childBorn("2022-01-10");
        facts.episode(child, "2026-03-16", null, "S", "C2", "U6");
        facts.health(child, "review-assessment", assessed, "completed");
        falls_due(child, Clocks.HEALTH_REVIEW, assessed, due);
    }

    @Test
    void a_dentist_sees_the_child_every_twelve_months() {
        var child = facts.childInCareFrom("2025-01-06");
        falls_due(child, Clocks.DENTAL, "2025-01-06", "2026-01-06");
        facts.health(child, "dental", "2025-06-02", "completed");
        stands(child, Clocks.DENTAL, "2025-01-06", "2025-06-02", MET);
        falls_due(child, Clocks.DENTAL, "2025-06-02", "2026-06-02");
    }

    @ParameterizedTest(name = "born {0}, in care from {1}: {2} clocks in the year to 31 March 2026")
    @CsvSource(textBlock = """
            2015-06-01, 2025-04-01, 1
            2015-06-01, 2025-04-02, 0
            2022-03-31, 2025-04-01, 1
            2022-04-01, 2025-04-01, 0
            2009-04-01, 2025-04-01, 1
            2009-03-31, 2025-04-01, 0
            """)
    void strengths_and_difficulties_are_asked_of_children_of_4_to_16_in_care_all_year(
            String born, String from, int clocks) {
        var child = facts.childBorn(born);
        facts.episode(child, from, null, "S", "C2", "U6");
        assertThat(facts.clocks(child, Clocks.SDQ, "2026-03-31")).hasSize(clocks);
    }

    @Test
    void strengths_and_difficulties_are_due_by_31_march() {
        var child = facts.childInCareFrom("2025-03-01");
        falls_due(child, Clocks.SDQ, "2025-04-01", "2026-03-31");
        facts.put("lookedafter.sdq", "child", child, "completed_on", Facts.date("2026-04-20"), "score", 12);
        stands(child, Clocks.SDQ, "2025-04-01", "2026-04-20", MET_LATE);
        stands(child, Clocks.SDQ, "2026-04-01", "2026-04-20", MET);
    }

    @Test
    void a_score_in_the_return_is_in_time_whatever_its_day() {
        var child = facts.childInCareFrom("2025-03-01");
        facts.put("lookedafter.answers_for_year", "child", child, "year", 2026, "sdq_score", 9);
        var due = facts.clocks(child, Clocks.SDQ, "2026-06-01").getFirst();
        assertThat(due.state()).isEqualTo(MET);
        assertThat(due.metOn()).isNull();
    }

    @Test
    void years_before_the_first_return_loaded_are_not_held_against_anyone() {
        var child = facts.childBorn("2015-06-01");
        facts.put(
                "lookedafter.episode",
                "child",
                child,
                "started_on",
                Facts.date("2021-05-05"),
                "reason_started",
                "S",
                "legal_status",
                "C2",
                "placement_type",
                "U6",
                "returned",
                new Short[] {2026});
        assertThat(facts.clocks(child, Clocks.SDQ, "2026-04-01"))
                .extracting(Due::startedOn, Due::state)
                .containsExactly(tuple(LocalDate.of(2025, 4, 1), LATE), tuple(LocalDate.of(2026, 4, 1), IN_TIME));
        assertThat(facts.clocks(child, Clocks.SDQ, "2027-04-01"))
                .extracting(Due::state)
                .containsExactly(STOPPED, LATE, IN_TIME);
        stands(child, Clocks.REVIEW_FIRST, "2026-04-01", CANNOT_BE_TOLD);
    }

    // Going missing

    @Test
    void a_return_interview_is_offered_and_held_in_72_hours_of_the_hour_of_return() {
        var child = facts.childBorn("2012-03-03");
        var episode = facts.missing(child, "2026-05-08", "2026-05-09", "08:30");
        stands(child, Clocks.INTERVIEW_OFFERED, "2026-05-11", DUE_SOON);
        assertThat(facts.clocks(child, Clocks.INTERVIEW_HELD, "2026-05-12").getFirst())
                .extracting(Due::state, Due::dueOn)
                .as("late at nine on the day: the 72 hours ended at half past eight")
                .containsExactly(LATE, LocalDate.of(2026, 5, 12));
        facts.put(
                "missing.return_interview",
                "child",
                child,
                "episode",
                episode,
                "offered_on",
                Facts.date("2026-05-12"),
                "offered_at",
                LocalTime.of(8, 30),
                "held_on",
                Facts.date("2026-05-12"),
                "held_at",
                LocalTime.of(8, 31));
        stands(child, Clocks.INTERVIEW_OFFERED, "2026-05-13", MET);
        stands(child, Clocks.INTERVIEW_HELD, "2026-05-13", MET_LATE);
    }

    @Test
    void where_the_hour_is_not_known_the_72_hours_end_with_the_third_day() {
        var child = facts.childBorn("2012-03-03");
        facts.missing(child, "2026-05-08", "2026-05-09", null);
        falls_due(child, Clocks.INTERVIEW_OFFERED, "2026-05-09", "2026-05-12");
        falls_due(child, Clocks.INTERVIEW_HELD, "2026-05-09", "2026-05-12");
    }

    @Test
    void a_child_who_does_not_want_the_interview_stops_it() {
        var child = facts.childBorn("2012-03-03");
        var episode = facts.missing(child, "2026-05-08", "2026-05-09", null);
        facts.put(
                "missing.return_interview",
                "child",
                child,
                "episode",
                episode,
                "offered_on",
                Facts.date("2026-05-10"),
                "accepted",
                false);
        stands(child, Clocks.INTERVIEW_OFFERED, "2026-05-13", MET);
        stands(child, Clocks.INTERVIEW_HELD, "2026-05-13", STOPPED);
    }

    @Test
    void a_manager_assures_the_interview_in_three_working_days() {
        var child = facts.childBorn("2012-03-03");
        var episode = facts.missing(child, "2026-05-08", "2026-05-09", null);
        facts.put(
                "missing.return_interview",
                "child",
                child,
                "episode",
                episode,
                "held_on",
                Facts.date("2026-05-12"),
                "written_up_on",
                Facts.date("2026-05-14"));
        falls_due(child, Clocks.INTERVIEW_AUTHORISED, "2026-05-14", "2026-05-19");
    }

    // Leaving care

    @Test
    void a_personal_adviser_is_in_touch_every_eight_weeks() {
        var child = facts.childBorn("2008-02-01");
        facts.put(
                "careleavers.eligibility",
                "child",
                child,
                "eligibility",
                "former relevant",
                "started_on",
                Facts.date("2026-02-01"));
        falls_due(child, Clocks.ADVISER_CONTACT, "2026-02-01", "2026-03-29");
        facts.put("careleavers.contact", "child", child, "contacted_on", Facts.date("2026-03-20"), "in_touch", "NO");
        stands(child, Clocks.ADVISER_CONTACT, "2026-02-01", "2026-03-30", LATE);
        facts.put("careleavers.contact", "child", child, "contacted_on", Facts.date("2026-04-01"), "in_touch", "YES");
        stands(child, Clocks.ADVISER_CONTACT, "2026-02-01", "2026-04-01", MET_LATE);
        falls_due(child, Clocks.ADVISER_CONTACT, "2026-04-01", "2026-05-27");
        facts.put("careleavers.contact", "child", child, "contacted_on", Facts.date("2026-05-20"), "in_touch", "REFU");
        stands(child, Clocks.ADVISER_CONTACT, "2026-04-01", "2026-05-20", STOPPED);
    }

    // Adoption

    @Test
    void once_adoption_is_the_plan_the_benchmark_counts_from_coming_into_care() {
        var child = facts.childInCareFrom("2025-01-01");
        var path = facts.put("permanence.permanence_path", "child", child, "decided_on", Facts.date("2025-06-01"));
        assertThat(facts.clocks(child, Clocks.ADOPTION_PLACED, "2025-05-31")).isEmpty();
        falls_due(child, Clocks.ADOPTION_PLACED, "2025-01-01", "2026-03-03");
        facts.change(
                "update permanence.permanence_path set placement_ordered_on = ? where id = ?",
                Facts.date("2026-01-01"),
                path);
        falls_due(child, Clocks.ADOPTION_MATCHED, "2026-01-01", "2026-05-02");
        facts.change(
                "update permanence.permanence_path set decision_reversed_on = ? where id = ?",
                Facts.date("2026-02-01"),
                path);
        stands(child, Clocks.ADOPTION_PLACED, "2026-02-01", STOPPED);
        stands(child, Clocks.ADOPTION_MATCHED, "2026-02-01", STOPPED);
    }

    @Test
    void a_child_who_moved_in_with_the_adoptive_family_and_was_matched_is_done() {
        var child = facts.childInCareFrom("2025-01-01");
        facts.put(
                "permanence.permanence_path",
                "child",
                child,
                "decided_on",
                Facts.date("2025-06-01"),
                "placement_ordered_on",
                Facts.date("2025-09-01"),
                "matched_on",
                Facts.date("2025-12-31"));
        facts.put("permanence.placed_for_adoption", "child", child, "placed_on", Facts.date("2026-03-03"));
        stands(child, Clocks.ADOPTION_PLACED, "2026-04-01", MET);
        stands(child, Clocks.ADOPTION_MATCHED, "2026-04-01", MET);
    }

    // What holds for all of them

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            They left care
            They turned 18
            They died
            """)
    void a_clock_that_cannot_apply_any_more_is_stopped_and_neither_met_nor_missed(String because) {
        var child = facts.childBorn(because.equals("They turned 18") ? "2008-05-20" : "2015-06-01");
        var episode = facts.episode(child, "2026-05-04", null, "S", "C2", "U6");
        switch (because) {
            case "They left care" ->
                facts.change(
                        "update lookedafter.episode set ceased_on = ?, reason_ceased = 'E4A' where id = ?",
                        Facts.date("2026-05-20"),
                        episode);
            case "They died" ->
                facts.change("update people.person set died_on = ? where id = ?", Facts.date("2026-05-20"), child);
            default -> {}
        }
        stands(child, Clocks.REVIEW_FIRST, "2026-05-19", IN_TIME);
        stands(child, Clocks.REVIEW_FIRST, "2026-05-20", STOPPED);
        assertThat(facts.clocks(child, Clocks.REVIEW_FIRST, "2026-06-30")
                        .getFirst()
                        .because())
                .isEqualTo(because);
    }

    @Test
    void a_child_who_comes_back_into_care_begins_again() {
        var child = facts.childBorn("2015-06-01");
        facts.episode(child, "2025-01-06", "2025-06-02", "S", "C2", "U6");
        facts.episode(child, "2026-05-04", null, "S", "V2", "U6");
        facts.review(child, "2025-01-20");
        assertThat(facts.clocks(child, Clocks.REVIEW_FIRST, "2026-05-05"))
                .extracting(Due::startedOn, Due::state)
                .containsExactly(tuple(LocalDate.of(2025, 1, 6), MET), tuple(LocalDate.of(2026, 5, 4), IN_TIME));
        assertThat(facts.clocks(child, Clocks.REVIEW_SECOND, "2026-05-05"))
                .extracting(Due::state)
                .containsExactly(STOPPED);
    }

    @Test
    void short_breaks_have_rules_of_their_own() {
        var child = facts.childBorn("2015-06-01");
        facts.episode(child, "2026-03-16", "2026-05-04", "S", "V4", "U6");
        assertThat(facts.clocks(child)).isEmpty();
        facts.episode(child, "2026-05-04", null, "L", "C1", "U6");
        assertThat(facts.clocks(child, Clocks.REVIEW_FIRST, "2026-05-05"))
                .extracting(Due::startedOn)
                .containsExactly(LocalDate.of(2026, 5, 4));
    }

    @Test
    void what_returns_do_not_say_cannot_be_told_for_the_years_they_cover() {
        var child = facts.childBorn("2015-06-01");
        facts.put(
                "lookedafter.episode",
                "child",
                child,
                "started_on",
                Facts.date("2025-05-05"),
                "reason_started",
                "S",
                "legal_status",
                "C2",
                "placement_type",
                "U6",
                "returned",
                new Short[] {2026});
        facts.put(
                "lookedafter.answers_for_year",
                "child",
                child,
                "year",
                2026,
                "teeth_check",
                true,
                "health_assessment",
                true);
        for (var clock : List.of(Clocks.VISIT_FIRST, Clocks.HEALTH_FIRST, Clocks.HEALTH_REVIEW, Clocks.CARE_PLAN))
            stands(child, clock, "2026-06-01", CANNOT_BE_TOLD);
        assertThat(facts.clocks(child, Clocks.HEALTH_REVIEW, "2026-06-01")
                        .getFirst()
                        .because())
                .isEqualTo("Assessed in the year to 31 March 2026; the day is not known");
        stands(child, Clocks.REVIEW_FIRST, "2026-06-01", LATE);
    }

    @Test
    void a_time_in_care_whose_beginning_is_not_in_the_record_cannot_be_told() {
        var child = facts.childBorn("2015-06-01");
        facts.episode(child, "2026-03-16", null, "L", "C2", "U6");
        facts.review(child, "2026-04-10");
        stands(child, Clocks.REVIEW_FIRST, "2026-05-05", CANNOT_BE_TOLD);
        falls_due(child, Clocks.REVIEW_NEXT, "2026-04-10", "2026-10-10");
    }

    private void falls_due(UUID child, Clock clock, String started, String due) {
        var day = LocalDate.parse(due);
        assertThat(on(child, clock, started, day.minusDays(1)).state()).isIn(IN_TIME, DUE_SOON);
        assertThat(on(child, clock, started, day))
                .extracting(Due::state, Due::dueOn)
                .containsExactly(DUE_SOON, day);
        assertThat(on(child, clock, started, day.plusDays(1)).state()).isEqualTo(LATE);
    }

    private void stands(UUID child, Clock clock, String today, ClockState state) {
        assertThat(facts.clocks(child, clock, today)).extracting(Due::state).containsExactly(state);
    }

    private void stands(UUID child, Clock clock, String started, String today, ClockState state) {
        assertThat(on(child, clock, started, LocalDate.parse(today)).state()).isEqualTo(state);
    }

    private Due on(UUID child, Clock clock, String started, LocalDate today) {
        return facts.clocks(child, clock, today.toString()).stream()
                .filter(due -> due.startedOn().equals(LocalDate.parse(started)))
                .reduce((one, other) -> {
                    throw new AssertionError("Two of %s: %s and %s".formatted(clock.id(), one, other));
                })
                .orElseThrow(() -> new AssertionError(clock.id() + " from " + started + " does not run on " + today));
    }
}
