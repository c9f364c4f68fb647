package uk.kith.kernel;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2000 | 01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26
            2002 | 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26
            2004 | 01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28
            2011 | 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
            2012 | 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
            2016 | 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
            2018 | 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
            2019 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            """)
    void bank_holidays_are_those_of_the_official_list(int year, String days) {
        assertThat(ENGLAND.bankHolidays().stream()
                        .map(BankHoliday::day)
                        .filter(day -> day.getYear() == year)
                        .map(day -> day.toString().substring(5))
                        .collect(joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void every_year_has_eight_bank_holidays_on_weekdays_but_for_the_proclaimed_ones() {
        for (int year = 2000; year <= 2075; year++) {
            int inYear = year;
            var days = ENGLAND.bankHolidays().stream()
                    .map(BankHoliday::day)
                    .filter(day -> day.getYear() == inYear)
                    .toList();
            int proclaimed = List.of(2002, 2011, 2012, 2023).contains(year) ? 1 : year == 2022 ? 2 : 0;
            assertThat(days).as("%d", year).hasSize(8 + proclaimed).noneMatch(WorkingDays::isWeekend);
        }
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource(textBlock = """
            2026-01-12,  1, 2026-01-13, the next day
            2026-01-16,  1, 2026-01-19, over a weekend
            2026-01-17,  1, 2026-01-19, from a Saturday
            2026-01-18,  1, 2026-01-19, from a Sunday
            2026-04-02,  1, 2026-04-07, over Easter
            2026-12-24,  1, 2026-12-29, Boxing Day moved to Monday
            2021-12-24,  1, 2021-12-29, both days of Christmas moved
            2020-12-31,  1, 2021-01-04, over the new year
            2026-01-12, 45, 2026-03-16, nine clear weeks
            2026-02-09, 45, 2026-04-15, Good Friday and Easter Monday do not count
            2025-12-20, 45, 2026-02-25, from a Saturday just before Christmas
            """)
    void working_days_are_counted_with_the_start_as_day_0(LocalDate start, int count, LocalDate due, String because) {
        assertThat(ENGLAND.after(start, count)).as(because).isEqualTo(due);
        assertThat(ENGLAND.between(start, due)).isEqualTo(count);
        assertThat(ENGLAND.ordinal(due)).isEqualTo(ENGLAND.ordinal(start) + count);
    }

    @Test
    void counting_back_leads_to_where_counting_on_began() {
        var random = new Random(20260401);
        for (int i = 0; i < 2_000; i++) {
            var day = ENGLAND.onOrAfter(LocalDate.of(2001, 1, 1).plusDays(random.nextInt(25_000)));
            int count = 1 + random.nextInt(60);
            assertThat(ENGLAND.before(ENGLAND.after(day, count), count)).isEqualTo(day);
        }
    }

    @ParameterizedTest(name = "{0}: back to {1}, on to {2}")
    @CsvSource({
        "2026-04-03, 2026-04-02, 2026-04-07",
        "2026-04-05, 2026-04-02, 2026-04-07",
        "2026-04-07, 2026-04-07, 2026-04-07"
    })
    void a_day_off_moves_to_the_working_day_beside_it(LocalDate day, LocalDate back, LocalDate on) {
        assertThat(ENGLAND.onOrBefore(day)).isEqualTo(back);
        assertThat(ENGLAND.onOrAfter(day)).isEqualTo(on);
    }

    @Test
    void days_can_be_left_out_of_the_count() {
        var tribunal = ENGLAND.leavingOut(List.of(
                new YearlySpan(MonthDay.of(12, 25), MonthDay.of(1, 1)),
                new YearlySpan(MonthDay.of(8, 1), MonthDay.of(8, 31))));
        assertThat(tribunal.after(LocalDate.of(2026, 7, 31), 1)).isEqualTo("2026-09-01");
        assertThat(tribunal.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2027-01-04");
        assertThat(ENGLAND.after(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-29");
    }

    @Test
    void a_day_beyond_the_calendar_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLAND.after(LocalDate.of(1999, 12, 31), 1))
                .withMessageContaining("does not reach 31 December 1999");
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.after(LocalDate.of(2075, 12, 31), 1));
        assertThat(ENGLAND.knows(LocalDate.of(2000, 1, 1))).isTrue();
        assertThat(ENGLAND.ordinal(LocalDate.of(2000, 1, 3))).isZero();
        assertThat(ENGLAND.ordinal(LocalDate.of(2000, 1, 4))).isEqualTo(1);
    }
}
