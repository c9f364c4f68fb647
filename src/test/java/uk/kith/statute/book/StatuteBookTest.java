package uk.kith.statute.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.kernel.WorkingDays;
import uk.kith.statute.ClockReading;
import uk.kith.statute.ClockState;
import uk.kith.statute.Timescale;

/** Every clock by hand-worked dates: done or waiting on the day before, on the day and on the day after. */
class StatuteBookTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    private record Example(Dated<Timescale> timescale, String start, String due, String because) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(WorkingTogether.ASSESSMENT, "2026-06-01", "2026-08-03", "nine weeks"),
            new Example(WorkingTogether.ASSESSMENT, "2026-03-20", "2026-05-28", "over Easter and two Mondays in May"),
            new Example(WorkingTogether.INITIAL_CONFERENCE, "2026-06-01", "2026-06-22", "three weeks"),
            new Example(WorkingTogether.INITIAL_CONFERENCE, "2026-12-14", "2027-01-07", "over Christmas"),
            new Example(WorkingTogether.FIRST_REVIEW_CONFERENCE, "2026-11-30", "2027-02-28", "the month's last day"),
            new Example(WorkingTogether.NEXT_REVIEW_CONFERENCE, "2026-08-31", "2027-02-28", "month's end"),
            new Example(LocalPractice.PROTECTION_VISIT, "2026-06-01", "2026-06-15", "two weeks"),
            new Example(LocalPractice.CIN_VISIT, "2026-03-20", "2026-04-21", "over Easter"),
            new Example(CarePlanningRegulations.CARE_PLAN, "2026-06-01", "2026-06-15", "ten working days"),
            new Example(CarePlanningRegulations.CARE_PLAN, "2026-03-26", "2026-04-13", "Easter does not count"),
            new Example(CarePlanningRegulations.CARE_PLAN, "2026-12-21", "2027-01-07", "nor do Christmas and new year"),
            new Example(CarePlanningRegulations.INITIAL_HEALTH_ASSESSMENT, "2026-06-01", "2026-06-29", "four weeks"),
            new Example(
                    CarePlanningRegulations.INITIAL_HEALTH_ASSESSMENT,
                    "2022-05-20",
                    "2022-06-21",
                    "two days in June 2022"),
            new Example(
                    CarePlanningRegulations.HEALTH_ASSESSMENT_UNDER_FIVE, "2026-08-31", "2027-02-28", "month's end"),
            new Example(CarePlanningRegulations.HEALTH_ASSESSMENT_UNDER_FIVE, "2027-08-31", "2028-02-29", "leap year"),
            new Example(CarePlanningRegulations.HEALTH_ASSESSMENT_FROM_FIVE, "2026-05-10", "2027-05-10", "same date"),
            new Example(CarePlanningRegulations.HEALTH_ASSESSMENT_FROM_FIVE, "2024-02-29", "2025-02-28", "leap day"),
            new Example(CarePlanningRegulations.PLACEMENT_PLAN, "2026-06-01", "2026-06-08", "one week of working days"),
            new Example(CarePlanningRegulations.PLACEMENT_PLAN, "2026-05-22", "2026-06-01", "spring bank holiday"),
            new Example(CarePlanningRegulations.PLACEMENT_PLAN, "2026-06-06", "2026-06-12", "placed on a Saturday"),
            new Example(
                    CarePlanningRegulations.FIRST_VISIT, "2026-12-21", "2026-12-28", "Christmas counts as any week"),
            new Example(CarePlanningRegulations.FIRST_VISIT, "2028-02-24", "2028-03-02", "over a leap day"),
            new Example(CarePlanningRegulations.VISIT_IN_FIRST_YEAR, "2026-01-19", "2026-03-02", "six weeks"),
            new Example(
                    CarePlanningRegulations.VISIT_AFTER_FIRST_YEAR, "2026-03-23", "2026-05-04", "on a bank holiday"),
            new Example(CarePlanningRegulations.VISIT_UNTIL_18, "2026-11-30", "2027-02-28", "the month's last day"),
            new Example(CarePlanningRegulations.VISIT_UNTIL_18, "2027-11-30", "2028-02-29", "in a leap year"),
            new Example(CarePlanningRegulations.VISIT_LONG_TERM_FOSTERING, "2026-08-31", "2027-02-28", "month's end"),
            new Example(
                    CarePlanningRegulations.VISIT_TEMPORARY_APPROVAL_TO_FIRST_REVIEW,
                    "2026-06-01",
                    "2026-06-08",
                    "weekly"),
            new Example(
                    CarePlanningRegulations.VISIT_TEMPORARY_APPROVAL_AFTER_FIRST_REVIEW,
                    "2026-06-01",
                    "2026-06-29",
                    "four weeks"),
            new Example(
                    CarePlanningRegulations.VISIT_UNASSESSED_PARENT_TO_FIRST_REVIEW,
                    "2026-06-01",
                    "2026-06-08",
                    "weekly"),
            new Example(
                    CarePlanningRegulations.VISIT_UNASSESSED_PARENT_AFTER_FIRST_REVIEW,
                    "2026-06-01",
                    "2026-07-13",
                    "six weeks"),
            new Example(
                    CarePlanningRegulations.VISIT_CARE_ORDER_WITH_PARENT_FIRST, "2026-06-01", "2026-06-08", "one week"),
            new Example(
                    CarePlanningRegulations.VISIT_CARE_ORDER_WITH_PARENT_NEXT, "2026-06-01", "2026-07-13", "six weeks"),
            new Example(CarePlanningRegulations.FIRST_REVIEW, "2026-06-01", "2026-06-29", "twenty working days"),
            new Example(CarePlanningRegulations.FIRST_REVIEW, "2026-03-20", "2026-04-21", "over Easter"),
            new Example(
                    CarePlanningRegulations.FIRST_REVIEW, "2026-12-12", "2027-01-13", "from a Saturday over Christmas"),
            new Example(CarePlanningRegulations.FIRST_REVIEW, "2023-04-14", "2023-05-16", "the coronation"),
            new Example(CarePlanningRegulations.SECOND_REVIEW, "2026-06-29", "2026-09-29", "three months"),
            new Example(CarePlanningRegulations.NEXT_REVIEW, "2026-09-29", "2027-03-29", "on Easter Monday"),
            new Example(CarePlanningRegulations.NEXT_REVIEW, "2027-08-31", "2028-02-29", "in a leap year"),
            new Example(ChildrenWhoGoMissingGuidance.INTERVIEW_OFFERED, "2026-12-24", "2026-12-27", "Christmas counts"),
            new Example(ChildrenWhoGoMissingGuidance.INTERVIEW_HELD, "2026-03-28", "2026-03-31", "clocks go forward"),
            new Example(Ssda903Return.TEETH_CHECKED, "2024-02-29", "2025-02-28", "from a leap day"),
            new Example(Ssda903Return.SDQ_SCORED, "2026-04-01", "2027-03-31", "from the first day of the year"),
            new Example(Ssda903Return.SDQ_SCORED, "2027-03-31", "2027-03-31", "from the last"),
            new Example(DfeAdoptionScorecard.PLACED, "2026-01-01", "2027-03-03", "426 days"),
            new Example(DfeAdoptionScorecard.PLACED, "2027-01-01", "2028-03-02", "over a leap day"),
            new Example(DfeAdoptionScorecard.MATCHED, "2026-01-01", "2026-05-02", "121 days"),
            new Example(LocalPractice.PERMANENCE_PLAN, "2026-06-01", "2026-07-06", "five weeks"),
            new Example(LocalPractice.MIDWAY_AFTER_FIRST_REVIEW, "2026-06-29", "2026-08-14", "46 of 92 days"),
            new Example(LocalPractice.MIDWAY_AFTER_LATER_REVIEW, "2026-09-29", "2026-12-28", "90 of 181 days"),
            new Example(LocalPractice.RETURN_INTERVIEW_AUTHORISED, "2026-04-02", "2026-04-09", "Easter does not count"),
            new Example(LocalPractice.PERSONAL_ADVISER_CONTACT, "2026-11-09", "2027-01-04", "eight weeks"));

    @TestFactory
    Stream<DynamicTest> each_clock_is_due_on_its_day() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        "%s: from %s by %s, %s"
                                .formatted(
                                        example.timescale().newest().duty(),
                                        example.start(),
                                        example.due(),
                                        example.because()),
                        () -> checkDayBeforeDayAndDayAfter(example)));
    }

    private static void checkDayBeforeDayAndDayAfter(Example example) {
        var start = LocalDate.parse(example.start());
        var due = example.timescale().newest().dueFrom(start, ENGLAND);
        assertThat(due).as(example.because()).isEqualTo(example.due());
        assertThat(waiting(due, start, due)).isEqualTo(ClockState.DUE_SOON);
        assertThat(waiting(due.plusDays(1), start, due)).isEqualTo(ClockState.LATE);
        assertThat(done(due.minusDays(1), start, due)).isEqualTo(ClockState.MET);
        assertThat(done(due, start, due)).isEqualTo(ClockState.MET);
        assertThat(done(due.plusDays(1), start, due)).isEqualTo(ClockState.MET_LATE);
        assertThat(waiting(due.minusDays(1), start, due)).isIn(ClockState.IN_TIME, ClockState.DUE_SOON);
    }

    private static ClockState waiting(LocalDate today, LocalDate start, LocalDate due) {
        return ClockReading.on(today, start, due, null, ENGLAND).state();
    }

    private static ClockState done(LocalDate day, LocalDate start, LocalDate due) {
        return ClockReading.on(day.plusDays(10), start, due, day, ENGLAND).state();
    }

    @Test
    void every_entry_of_the_book_has_an_example() {
        assertThat(StatuteBook.all())
                .allSatisfy(entry ->
                        assertThat(EXAMPLES).extracting(Example::timescale).contains(entry.timescale()));
    }

    @Test
    void the_book_names_the_clocks_of_help_protection_and_care() {
        assertThat(StatuteBook.all().stream().map(StatuteBook.Entry::clock).distinct())
                .containsExactlyInAnyOrder(
                        "assessment-complete",
                        "icpc-held",
                        "rcpc-first",
                        "rcpc-next",
                        "cp-visit",
                        "cin-visit",
                        "cla-visit-first",
                        "cla-visit",
                        "cla-visit-special",
                        "cla-review-first",
                        "cla-review-second",
                        "cla-review-next",
                        "initial-health-assessment",
                        "review-health-assessment",
                        "dental-check",
                        "sdq",
                        "rhi-offered",
                        "rhi-held",
                        "rhi-authorised",
                        "placement-plan-made",
                        "care-plan-made",
                        "permanence-plan",
                        "iro-midway",
                        "pa-contact",
                        "adoption-placed",
                        "adoption-matched");
        assertThat(StatuteBook.of("cla-visit")).hasSize(4);
        assertThat(StatuteBook.of("no-such-clock")).isEmpty();
    }

    @Test
    void each_entry_can_be_told_from_every_other() {
        assertThat(StatuteBook.all().stream().map(entry -> entry.clock() + " " + entry.variant()))
                .doesNotHaveDuplicates();
    }

    @Test
    void only_local_practice_is_for_an_authority_to_change() {
        assertThat(StatuteBook.all().stream()
                        .filter(StatuteBook.Entry::isLocal)
                        .map(StatuteBook.Entry::clock)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "permanence-plan", "iro-midway", "rhi-authorised", "pa-contact", "cp-visit", "cin-visit");
    }

    @Test
    void what_was_not_read_in_the_original_says_so() {
        assertThat(StatuteBook.all()).allSatisfy(entry -> {
            var source = entry.newest().source();
            assertThat(source.document()).isNotBlank();
            if (source.kind() == Source.Kind.LAW) assertThat(source.checked()).isNotEqualTo(Source.Checked.NOT_CHECKED);
        });
        assertThat(CarePlanningRegulations.HEALTH_ASSESSMENT_UNDER_FIVE
                        .newest()
                        .source()
                        .checked())
                .isEqualTo(Source.Checked.VIA);
    }

    @ParameterizedTest(name = "born 10 May 2021, assessed {0}: next by {1}, {2}")
    @CsvSource(textBlock = """
            2025-11-09, 2026-05-09, six months end the day before the birthday
            2025-11-10, 2026-05-10, six months end on the birthday
            2025-11-11, 2026-11-11, six months would run past it
            2026-05-10, 2027-05-10, assessed on the birthday
            """)
    void health_is_assessed_twice_a_year_up_to_the_fifth_birthday_and_yearly_after_it(
            LocalDate assessed, LocalDate due, String because) {
        var next = CarePlanningRegulations.reviewHealthAssessment(assessed, LocalDate.of(2021, 5, 10));
        assertThat(next.newest().dueFrom(assessed, ENGLAND)).as(because).isEqualTo(due);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2015-03-31,false", "2015-04-01,true", "2015-04-02,true"})
    void six_months_between_visits_came_with_the_amendments_of_2015(LocalDate day, boolean inForce) {
        assertThat(CarePlanningRegulations.VISIT_LONG_TERM_FOSTERING.on(day).isPresent())
                .isEqualTo(inForce);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2011-03-31,false", "2011-04-01,true", "2011-04-02,true"})
    void the_regulations_came_into_force_in_2011(LocalDate day, boolean inForce) {
        assertThat(CarePlanningRegulations.FIRST_REVIEW.on(day).isPresent()).isEqualTo(inForce);
    }
}
