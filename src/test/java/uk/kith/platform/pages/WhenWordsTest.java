package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.WorkingDays;

class WhenWordsTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    @ParameterizedTest(name = "due {0}, seen on Tuesday 12 May 2026: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-01 | 6 working days late, since 1 May
            2026-05-11 | 1 working day late, since 11 May
            2026-05-12 | due today
            2026-05-13 | due tomorrow
            2026-05-14 | due Thursday, in 2 working days
            2026-05-18 | due Monday, in 4 working days
            2026-05-19 | due 19 May, in 5 working days
            2025-12-31 | 90 working days late, since 31 December 2025
            """)
    void a_duty_says_how_soon_or_how_late_it_is(LocalDate due, String words) {
        assertThat(WhenWords.due(due, LocalDate.of(2026, 5, 12), ENGLAND)).isEqualTo(words);
    }

    @ParameterizedTest(name = "due {0}, seen on Sunday 10 May 2026: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-08 | late since 8 May
            2026-05-09 | late since 9 May
            2026-05-11 | due tomorrow
            2026-05-16 | due Saturday, in 5 working days
            """)
    void on_a_weekend_no_working_day_is_invented(LocalDate due, String words) {
        assertThat(WhenWords.due(due, LocalDate.of(2026, 5, 10), ENGLAND)).isEqualTo(words);
    }

    @ParameterizedTest(name = "born {0}, seen on 12 May 2026: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-13 | not yet born
            2026-05-12 | born today
            2026-05-11 | 1 day
            2026-04-29 | 13 days
            2026-04-28 | 2 weeks
            2026-02-13 | 12 weeks
            2026-02-12 | 3 months
            2024-05-13 | 23 months
            2024-05-12 | 2 years
            2017-05-13 | 8 years
            2017-05-12 | 9 years
            """)
    void an_age_is_said_in_the_unit_that_matters(LocalDate birth, String age) {
        assertThat(WhenWords.age(birth, LocalDate.of(2026, 5, 12))).isEqualTo(age);
    }
}
