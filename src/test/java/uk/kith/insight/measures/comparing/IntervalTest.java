package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals as the papers print them. */
class IntervalTest {

    @ParameterizedTest(name = "{0} of {1} is between {2} and {3}")
    @CsvSource(textBlock = """
            # Newcombe 1998, table I, method 3
            81, 263, 0.2553, 0.3662
            15, 148, 0.0624, 0.1605
            0,  20,  0.0000, 0.1611
            1,  29,  0.0061, 0.1718
            # and the other way round
            28, 29,  0.8282, 0.9939
            20, 20,  0.8389, 1.0000
            """)
    void a_share_has_the_interval_of_wilson(long counted, long of, double low, double high) {
        var interval = Interval.ofShare(counted, of);
        assertThat(interval.low()).isCloseTo(100 * low, within(0.005));
        assertThat(interval.high()).isCloseTo(100 * high, within(0.005));
    }

    @ParameterizedTest(name = "a count of {0} is between {1} and {2}")
    @CsvSource(textBlock = """
            # the table of exact limits for a Poisson count that epidemiologists print
            0,   0,      3.689
            1,   0.0253, 5.572
            2,   0.242,  7.225
            5,   1.623,  11.668
            10,  4.795,  18.390
            20,  12.217, 30.888
            100, 81.364, 121.627
            """)
    void a_count_has_the_exact_interval_of_poisson(long counted, double low, double high) {
        var interval = Interval.ofCount(counted);
        assertThat(interval.low()).isCloseTo(low, within(0.0006));
        assertThat(interval.high()).isCloseTo(high, within(0.0006));
    }

    @Test
    void a_rate_has_the_interval_of_its_count() {
        var interval = Interval.ofRate(10, 20_000, 10_000);
        assertThat(interval.low()).isCloseTo(4.795 / 2, within(0.001));
        assertThat(interval.high()).isCloseTo(18.390 / 2, within(0.001));
        assertThat(interval.holds(5)).isTrue();
        assertThat(interval.holds(9.3)).isFalse();
    }

    @Test
    void nothing_has_no_interval() {
        assertThatThrownBy(() -> Interval.ofShare(0, 0)).hasMessage("0 of 0 is no share.");
        assertThatThrownBy(() -> Interval.ofShare(3, 2)).hasMessage("3 of 2 is no share.");
        assertThatThrownBy(() -> Interval.ofRate(3, 0, 10_000)).hasMessage("There is no rate where nobody lives.");
    }
}
