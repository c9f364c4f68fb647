package uk.kith.account.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a message are a day. */
class CinDayTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026-03-31,          2026-03-31
            2026-03-31T00:00:00, 2026-03-31
            2026-03-31Z,         2026-03-31
            2026-03-31+01:00,    2026-03-31
            2024-02-29,          2024-02-29
            1678-01-01,          1678-01-01
            2261-12-31,          2261-12-31
            ,
            2023-02-29,
            2026-04-31,
            2026-00-10,
            2026-13-01,
            2026-03-00,
            1677-12-31,
            2262-01-01,
            31/03/2026,
            2026-3-31,
            20260331,
            2026-03-311,
            ２０２６-03-31,
            """)
    void a_day_is_year_month_and_day_with_hyphens(@Nullable String text, @Nullable LocalDate day) {
        assertThat(CinDay.of(text)).isEqualTo(day);
    }
}
