package uk.kith.insight.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.kith.statute.ClockState.CANNOT_BE_TOLD;
import static uk.kith.statute.ClockState.DUE_SOON;
import static uk.kith.statute.ClockState.IN_TIME;
import static uk.kith.statute.ClockState.LATE;
import static uk.kith.statute.ClockState.MET;
import static uk.kith.statute.ClockState.MET_LATE;
import static uk.kith.statute.ClockState.STOPPED;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.kith.statute.ClockState;
import uk.kith.testing.KithTest;
import uk.kith.testing.StandingClock;

/** The clocks of help and protection: assessments, conferences, reviews and visits, on the day before, the day and the day after. */
@KithTest
@Import(Facts.class)
class HelpAndProtectionClocksTest {

    @Autowired
    Facts facts;

    @Autowired
    StandingClock time;

    @AfterEach
    void back_to_today() {
        time.backToToday();
    }

    @Test
    void an_assessment_is_finished_in_45_working_days_of_the_referral() {
        var child = facts.childBorn("2015-06-01");
        var referral = referral(child, "2026-06-01");
        falls_due(child, Clocks.ASSESSMENT, "2026-08-03");
        assessed(child, referral, "2026-08-04");
        stands(child, Clocks.ASSESSMENT, "2026-08-04", MET_LATE);
    }

    @Test
    void an_assessment_that_does_not_say_its_referral_belongs_to_the_one_that_was_open() {
        var child = facts.childBorn("2015-06-01");
        referral(child, "2026-06-01");
        assessed(child, null, "2026-08-03");
        stands(child, Clocks.ASSESSMENT, "2026-08-04", MET);
    }

    @Test
    void a_referral_that_came_to_nothing_further_or_was_closed_needs_no_assessment() {
        var child = facts.childBorn("2015-06-01");
        facts.put(
                "frontdoor.referral",
                "child",
                child,
                "referred_on",
                Facts.date("2026-05-01"),
                "no_further_action",
                true);
        assertThat(facts.clocks(child, Clocks.ASSESSMENT, "2026-06-01")).isEmpty();
        var referral = referral(child, "2026-06-01");
        facts.change("update frontdoor.referral set closed_on = ? where id = ?", Facts.date("2026-07-01"), referral);
        stands(child, Clocks.ASSESSMENT, "2026-06-30", IN_TIME);
        stands(child, Clocks.ASSESSMENT, "2026-07-01", STOPPED);
    }

    @Test
    void assessments_before_the_first_return_loaded_cannot_be_told() {
        var child = facts.childBorn("2015-06-01");
        facts.put(
                "frontdoor.referral",
                "child",
                child,
                "referred_on",
                Facts.date("2025-03-31"),
                "returned_cin",
                new Short[] {2026});
        stands(child, Clocks.ASSESSMENT, "2026-06-01", CANNOT_BE_TOLD);
    }

    @Test
    void the_initial_conference_is_held_in_15_working_days_of_the_strategy_discussion() {
        var child = facts.childBorn("2015-06-01");
        var enquiry = facts.put("safeguarding.section47", "child", child, "started_on", Facts.date("2026-06-01"));
        falls_due(child, Clocks.CONFERENCE_INITIAL, "2026-06-22");
        facts.change(
                "update safeguarding.section47 set conference_on = ? where id = ?", Facts.date("2026-06-22"), enquiry);
        stands(child, Clocks.CONFERENCE_INITIAL, "2026-06-23", MET);
    }

    @Test
    void an_enquiry_after_which_no_conference_is_needed_stops_and_one_of_which_nothing_is_said_cannot_be_told() {
        var child = facts.childBorn("2015-06-01");
        var enquiry = facts.put(
                "safeguarding.section47",
                "child",
                child,
                "started_on",
                Facts.date("2026-06-01"),
                "ended_on",
                Facts.date("2026-06-10"));
        stands(child, Clocks.CONFERENCE_INITIAL, "2026-06-09", IN_TIME);
        stands(child, Clocks.CONFERENCE_INITIAL, "2026-06-10", CANNOT_BE_TOLD);
        facts.change("update safeguarding.section47 set conference_not_required = true where id = ?", enquiry);
        stands(child, Clocks.CONFERENCE_INITIAL, "2026-06-10", STOPPED);
    }

    @Test
    void a_protection_plan_is_reviewed_in_3_months_and_then_in_6() {
        var child = facts.childBorn("2015-06-01");
        var plan = protection(child, "2026-01-12");
        falls_due(child, Clocks.CONFERENCE_FIRST_REVIEW, "2026-04-12");
        reviewed(child, plan, "2026-04-13");
        stands(child, Clocks.CONFERENCE_FIRST_REVIEW, "2026-04-13", MET_LATE);
        falls_due(child, Clocks.CONFERENCE_NEXT_REVIEW, "2026-10-13");
        facts.change(
                "update safeguarding.protection_plan set ended_on = ? where id = ?", Facts.date("2026-09-01"), plan);
        stands(child, Clocks.CONFERENCE_NEXT_REVIEW, "2026-08-31", IN_TIME);
        stands(child, Clocks.CONFERENCE_NEXT_REVIEW, "2026-09-01", STOPPED);
    }

    @Test
    void a_plan_that_is_older_than_the_first_census_does_not_know_its_first_review() {
        var child = facts.childBorn("2015-06-01");
        var plan = facts.put(
                "safeguarding.protection_plan",
                "child",
                child,
                "started_on",
                Facts.date("2025-03-31"),
                "returned_cin",
                new Short[] {2026});
        reviewed(child, plan, "2025-12-01");
        stands(child, Clocks.CONFERENCE_FIRST_REVIEW, "2026-06-01", CANNOT_BE_TOLD);
        stands(child, Clocks.CONFERENCE_NEXT_REVIEW, "2026-06-01", DUE_SOON);
        stands(child, Clocks.PROTECTION_VISIT, "2026-06-01", CANNOT_BE_TOLD);
    }

    @Test
    void a_child_with_a_protection_plan_is_seen_every_ten_working_days() {
        var child = facts.childBorn("2015-06-01");
        protection(child, "2026-06-01");
        falls_due(child, Clocks.PROTECTION_VISIT, "2026-06-15");
        visit("safeguarding.protection_visit", child, "2026-06-10", true);
        visit("safeguarding.protection_visit", child, "2026-06-12", false);
        assertThat(facts.clocks(child, Clocks.PROTECTION_VISIT, "2026-06-25"))
                .extracting(Due::state, Due::dueOn)
                .containsExactly(tuple(MET, LocalDate.of(2026, 6, 15)), tuple(LATE, LocalDate.of(2026, 6, 24)));
    }

    @Test
    void a_child_with_a_plan_in_need_is_seen_every_twenty_working_days_until_protection_begins() {
        var child = facts.childBorn("2015-06-01");
        facts.put("safeguarding.cin_plan", "child", child, "started_on", Facts.date("2026-06-01"));
        falls_due(child, Clocks.CIN_VISIT, "2026-06-29");
        visit("safeguarding.cin_visit", child, "2026-06-29", true);
        protection(child, "2026-07-10");
        assertThat(facts.clocks(child, Clocks.CIN_VISIT, "2026-07-10"))
                .extracting(Due::state, Due::because)
                .containsExactly(tuple(MET, null), tuple(STOPPED, "Protection or care began"));
    }

    private UUID referral(UUID child, String day) {
        return facts.put("frontdoor.referral", "child", child, "referred_on", Facts.date(day));
    }

    private void assessed(UUID child, UUID referral, String day) {
        facts.put("frontdoor.assessment", "child", child, "referral", referral, "authorised_on", Facts.date(day));
    }

    private UUID protection(UUID child, String day) {
        return facts.put("safeguarding.protection_plan", "child", child, "started_on", Facts.date(day));
    }

    private void reviewed(UUID child, UUID plan, String day) {
        facts.put(
                "safeguarding.protection_review",
                "child",
                child,
                "protection_plan",
                plan,
                "reviewed_on",
                Facts.date(day));
    }

    private void visit(String table, UUID child, String day, boolean seen) {
        facts.put(table, "child", child, "visited_on", Facts.date(day), "seen", seen);
    }

    private void falls_due(UUID child, Clock clock, String due) {
        var day = LocalDate.parse(due);
        assertThat(facts.clocks(child, clock, day.minusDays(1).toString())
                        .getLast()
                        .state())
                .isIn(IN_TIME, DUE_SOON);
        assertThat(facts.clocks(child, clock, due).getLast())
                .extracting(Due::state, Due::dueOn)
                .containsExactly(DUE_SOON, day);
        stands(child, clock, day.plusDays(1).toString(), LATE);
    }

    private void stands(UUID child, Clock clock, String today, ClockState state) {
        assertThat(facts.clocks(child, clock, today).getLast().state()).isEqualTo(state);
    }
}
