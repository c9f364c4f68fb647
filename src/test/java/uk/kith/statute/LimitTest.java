package uk.kith.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Source;
import uk.kith.kernel.WorkingDays;
import uk.kith.kernel.YearlySpan;
import uk.kith.statute.Limit.Before;
import uk.kith.statute.Limit.BeforeOrWithin;
import uk.kith.statute.Limit.By;
import uk.kith.statute.Limit.ByEndOfTerm;
import uk.kith.statute.Limit.HalfWay;
import uk.kith.statute.Limit.InDays;
import uk.kith.statute.Limit.InHours;
import uk.kith.statute.Limit.InMonths;
import uk.kith.statute.Limit.InWeeks;
import uk.kith.statute.Limit.InWorkingDays;
import uk.kith.statute.Limit.InWorkingDaysWithout;
import uk.kith.statute.Limit.StartingDayIsDayOne;

class LimitTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    private static final SchoolTerms TERMS = new SchoolTerms(List.of(
            new SchoolTerms.Term("Spring 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25)),
            new SchoolTerms.Term("Autumn 2026", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18))));

    private static final List<YearlySpan> CHRISTMAS_AND_AUGUST = List.of(
            new YearlySpan(MonthDay.of(12, 25), MonthDay.of(1, 1)),
            new YearlySpan(MonthDay.of(8, 1), MonthDay.of(8, 31)));

    private static final Map<String, Limit> LIMITS = Map.ofEntries(
            Map.entry("4 hours", new InHours(4)),
            Map.entry("72 hours", new InHours(72)),
            Map.entry("15 days from day 1", new StartingDayIsDayOne(new InDays(15))),
            Map.entry("15 working days from day 1", new StartingDayIsDayOne(new InWorkingDays(15))),
            Map.entry("26 weeks from day 1", new StartingDayIsDayOne(new InWeeks(26))),
            Map.entry("12 months from day 1", new StartingDayIsDayOne(new InMonths(12))),
            Map.entry("1 month", new InMonths(1)),
            Map.entry("30 working days of the tribunal", new InWorkingDaysWithout(30, CHRISTMAS_AND_AUGUST)),
            Map.entry("end of term", new ByEndOfTerm()),
            Map.entry("before 15 February", new Before(MonthDay.of(2, 15))),
            Map.entry("by 31 March", new By(MonthDay.of(3, 31))),
            Map.entry("before or 10 working days", new BeforeOrWithin(new InWorkingDays(10))),
            Map.entry("half of 3 months", new HalfWay(new InMonths(3))));

    @ParameterizedTest(name = "{0} from {1}: {2}, {3}")
    @CsvSource(textBlock = """
            4 hours, 2026-05-04, 2026-05-05, they may run into the next day
            72 hours, 2026-03-28, 2026-03-31, three days
            15 days from day 1, 2026-05-01, 2026-05-15, the last of fifteen
            15 working days from day 1, 2026-05-05, 2026-05-26, the start is worked and counts
            15 working days from day 1, 2026-05-02, 2026-05-26, a Saturday is no working day and nor is Monday 4 May
            26 weeks from day 1, 2026-01-05, 2026-07-05, a Monday to a Sunday
            12 months from day 1, 2026-03-01, 2027-02-28, ends the day before
            1 month, 2026-01-31, 2026-02-28, the month's last day
            1 month, 2028-01-31, 2028-02-29, in a leap year
            1 month, 2026-02-28, 2026-03-28, to the same date and not the month's end
            30 working days of the tribunal, 2026-07-15, 2026-09-24, August does not count
            30 working days of the tribunal, 2026-12-01, 2027-01-20, nor does Christmas
            end of term, 2026-09-02, 2026-12-18, the first day of term
            end of term, 2026-12-18, 2026-12-18, the last day of term
            before 15 February, 2026-02-13, 2026-02-14, this year's
            before 15 February, 2026-02-14, 2026-02-14, the last day in time
            before 15 February, 2026-02-15, 2027-02-14, next year's
            by 31 March, 2026-03-31, 2026-03-31, the day itself
            by 31 March, 2026-04-01, 2027-03-31, next year's
            before or 10 working days, 2026-03-25, 2026-04-10, Easter does not count
            half of 3 months, 2026-01-15, 2026-03-01, 45 of 90 days
            half of 3 months, 2026-02-01, 2026-03-17, 44 of 89 days
            """)
    void a_limit_is_reckoned_from_its_start(String limit, LocalDate start, LocalDate due, String because) {
        assertThat(LIMITS.get(limit).dueFrom(start, ENGLAND, TERMS)).as(because).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            72 hours | within 72 hours
            15 days from day 1 | within 15 days, the starting day being day 1
            30 working days of the tribunal | within 30 working days, not counting 25 December to 1 January or 1 August to 31 August
            before 15 February | before 15 February
            before or 10 working days | before the start; where that is not practicable, within 10 working days after it
            half of 3 months | half-way through the time (within 3 months)
            1 month | within 1 month
            """)
    void a_limit_says_itself_in_words(String limit, String words) {
        assertThat(LIMITS.get(limit).words()).isEqualTo(words);
    }

    @Test
    void the_end_of_term_cannot_be_told_in_a_holiday_or_without_terms() {
        var limit = new ByEndOfTerm();
        assertThatExceptionOfType(CannotBeTold.class)
                .isThrownBy(() -> limit.dueFrom(LocalDate.of(2026, 12, 19), ENGLAND, TERMS))
                .withMessage("No school term is held for 19 December 2026");
        assertThatExceptionOfType(CannotBeTold.class)
                .isThrownBy(() -> limit.dueFrom(LocalDate.of(2026, 9, 2), ENGLAND, SchoolTerms.NONE));
    }

    @ParameterizedTest(name = "{0} is in a holiday: {1}")
    @CsvSource({
        "2026-09-01,false",
        "2026-12-18,false",
        "2026-12-19,true",
        "2027-01-03,true",
        "2027-01-04,false",
        "2027-04-01,false"
    })
    void a_holiday_lies_between_two_terms(LocalDate day, boolean holiday) {
        assertThat(TERMS.isHoliday(day)).isEqualTo(holiday);
    }

    @Test
    void terms_do_not_share_days() {
        var term = TERMS.terms().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolTerms(List.of(term, term)));
    }

    @Test
    void hours_run_from_the_start_itself_and_all_else_to_the_end_of_the_day() {
        var back = Instant.parse("2026-03-28T20:30:00Z");
        assertThat(timescale(new InHours(72), Source.Kind.GUIDANCE).lateAfter(back, ENGLAND, TERMS))
                .isEqualTo("2026-03-31T20:30:00Z");
        assertThat(timescale(new InDays(3), Source.Kind.GUIDANCE).lateAfter(back, ENGLAND, TERMS))
                .as("31 March ends at 11 in the evening of universal time, for summer time has begun")
                .isEqualTo("2026-03-31T23:00:00Z");
    }

    @Test
    void an_authority_may_choose_the_length_of_a_local_clock_and_of_no_other() {
        var chosen = LengthUnit.WEEKS.limit(6);
        assertThat(timescale(new InWeeks(8), Source.Kind.LOCAL)
                        .withLocalLength(chosen)
                        .limit())
                .isEqualTo(new InWeeks(6));
        assertThatIllegalStateException()
                .isThrownBy(() -> timescale(new InWeeks(8), Source.Kind.LAW).withLocalLength(chosen));
        assertThatIllegalArgumentException().isThrownBy(() -> LengthUnit.DAYS.limit(0));
    }

    private static Timescale timescale(Limit limit, Source.Kind kind) {
        return new Timescale("Do it", limit, new Source("A document", "", kind, Source.Checked.CURRENT, ""));
    }
}
