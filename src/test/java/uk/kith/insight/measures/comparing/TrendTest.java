package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    @ParameterizedTest(name = "from {0} to {1} with {2} decimals: {3}")
    @CsvSource(textBlock = """
            70.4, 69.6, 0, STEADY
            70.4, 69.4, 0, FALLING
            70.4, 69.6, 1, FALLING
            69.5, 70.4, 0, STEADY
            69.4, 69.5, 0, RISING
            10,   10,   0, STEADY
            """)
    void a_direction_is_told_by_the_digits_that_are_shown(
            BigDecimal before, BigDecimal now, int decimals, Trend expected) {
        assertThat(Trend.between(before, now, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            1 2 3 4 5 6           : RISING
            6 5 4 3 2 1           : FALLING
            1 2 3 4 6 5           : RISING
            1 2 3 6 5 4           : STEADY
            2 1 4 3 6 5           : STEADY
            5 5 5 5 5 5           : STEADY
            5.1 5.2 5.3 5.4 4.9 5 : STEADY
            1 2 3 4 5             : RISING
            1 2 3 4               : STEADY
            """)
    void a_series_rises_when_chance_would_hardly_put_it_in_that_order(String series, Trend expected) {
        var values =
                Arrays.stream(series.strip().split(" ")).map(BigDecimal::new).toList();
        assertThat(Trend.of(values, 0)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a score of {1} among {0} values comes by chance in {2}")
    @CsvSource(textBlock = """
            # Kendall's table of the upper tail
            4,  6,  0.042
            5,  8,  0.042
            5,  10, 0.0083
            6,  11, 0.028
            6,  13, 0.0083
            8,  16, 0.031
            10, 21, 0.036
            10, 23, 0.023
            """)
    void chance_is_that_of_kendalls_table(int values, int score, double chance) {
        assertThat(Trend.chanceOf(score, values)).isCloseTo(chance, within(0.0006));
    }

    @Test
    void words_are_plain() {
        assertThat(Trend.RISING.words()).isEqualTo("rising");
        assertThat(Trend.STEADY.than()).isEqualTo("the same");
    }
}
