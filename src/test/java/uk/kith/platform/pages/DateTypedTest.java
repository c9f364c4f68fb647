package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.platform.pages.DateTyped.Looking;

class DateTypedTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(textBlock = """
            3/5,                2026-05-03
            5/5,                2026-05-05
            6/5,                2025-05-06
            3/5/26,             2026-05-03
            03/05/2026,         2026-05-03
            3.5.2026,           2026-05-03
            3-5-26,             2026-05-03
            3 5 2026,           2026-05-03
            2026-05-03,         2026-05-03
            12/11/98,           1998-11-12
            1/4/46,             2046-04-01
            1/4/47,             1947-04-01
            3 May,              2026-05-03
            3 may 2026,         2026-05-03
            3rd of May 2026,    2026-05-03
            Sunday 3 May 2026,  2026-05-03
            31 Dec,             2025-12-31
            3 Sept 2025,        2025-09-03
            3May26,             2026-05-03
            29 Feb,             2024-02-29
            today,              2026-05-05
            ' Yesterday ',      2026-05-04
            tomorrow,           2026-05-06
            Monday,             2026-05-04
            last Monday,        2026-05-04
            last Tuesday,       2026-04-28
            next Tuesday,       2026-05-12
            on Friday,          2026-05-01
            """)
    void what_people_type_is_understood_as_the_last_such_day(String typed, LocalDate day) {
        assertThat(DateTyped.read(typed, TODAY)).isEqualTo(new DateTyped.Read(day));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(textBlock = """
            4/5,     2027-05-04
            5/5,     2026-05-05
            6/5,     2026-05-06
            29 Feb,  2028-02-29
            Monday,  2026-05-11
            Friday,  2026-05-08
            """)
    void a_day_to_come_is_understood_as_the_next_such_day(String typed, LocalDate day) {
        assertThat(DateTyped.read(typed, TODAY, Looking.AHEAD)).isEqualTo(new DateTyped.Read(day));
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``           | Type a date, for example 5 May 2026.
            31/2/2026    | There is no 31/2/2026. Type the day, then the month: 5 May 2026.
            31 February  | There is no 31 February. Type the day, then the month: 5 May 2026.
            29/2/2026    | There is no 29/2/2026. Type the day, then the month: 5 May 2026.
            5/13         | There is no 5/13. Type the day, then the month: 5 May 2026.
            0/5          | There is no 0/5. Type the day, then the month: 5 May 2026.
            soon         | “soon” is not a date. Type it like 5 May 2026.
            3 Ma 2026    | “3 Ma 2026” is not a date. Type it like 5 May 2026.
            5            | “5” is not a date. Type it like 5 May 2026.
            3/5/026      | “3/5/026” is not a date. Type it like 5 May 2026.
            Tuesday      | “Tuesday” could be two days. Type it like 5 May 2026.
            this Monday  | “this Monday” could be two days. Type it like 5 May 2026.
            """)
    void what_is_no_day_or_could_be_two_is_answered_with_what_to_type(String typed, String says) {
        assertThat(DateTyped.read(typed, TODAY)).isEqualTo(new DateTyped.NotRead(says));
    }

    @Test
    void it_is_read_back_in_full() {
        assertThat(new DateTyped.Read(LocalDate.of(2026, 5, 3)).inFull()).isEqualTo("Sunday 3 May 2026");
    }

    @Test
    void every_day_of_ten_years_is_understood_as_it_is_read_back() {
        LocalDate.of(2017, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> assertThat(
                                DateTyped.read(WhenWords.inFull(day), TODAY).date())
                        .hasValue(day));
    }
}
