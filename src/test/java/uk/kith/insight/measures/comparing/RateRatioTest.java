package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Ratios as manuals of epidemiology print them. */
class RateRatioTest {

    @Test
    void rates_are_compared_exactly() {
        // 41 in 28,010 years against 15 in 19,017: Rothman's example, with the exact limits of Stata's manual.
        var ratio = RateRatio.ofRates(41, 28_010, 15, 19_017);
        assertThat(ratio.ratio()).isCloseTo(1.855759, within(0.000001));
        assertThat(ratio.interval().low()).isCloseTo(1.005684, within(0.00005));
        assertThat(ratio.interval().high()).isCloseTo(3.6093, within(0.0005));
        assertThat(ratio.isMoreThanChance()).isTrue();
    }

    @Test
    void shares_are_compared_by_the_logarithm() {
        // 7 of 16 against 12 of 14: Stata's manual on tables for epidemiologists.
        var ratio = RateRatio.ofShares(7, 16, 12, 14);
        assertThat(ratio.ratio()).isCloseTo(0.5104167, within(0.0000001));
        assertThat(ratio.interval().low()).isCloseTo(0.2814332, within(0.000001));
        assertThat(ratio.interval().high()).isCloseTo(0.9257086, within(0.000001));
    }

    @Test
    void a_group_with_none_has_a_ratio_of_none_and_an_interval_all_the_same() {
        // Given ten in all and equal numbers of people, none of ten is what a chance of up to 0.3085 gives.
        var none = RateRatio.ofRates(0, 1000, 10, 1000);
        assertThat(none.ratio()).isZero();
        assertThat(none.interval().low()).isZero();
        assertThat(none.interval().high()).isCloseTo(0.3085 / 0.6915, within(0.0002));
        assertThat(RateRatio.ofShares(0, 1000, 10, 1000)).isEqualTo(none);
        var others = RateRatio.ofRates(10, 1000, 0, 1000);
        assertThat(others.ratio()).isInfinite();
        assertThat(others.interval().low()).isCloseTo(0.6915 / 0.3085, within(0.002));
        assertThat(others.interval().high()).isInfinite();
    }

    @Test
    void few_are_never_far_enough_apart() {
        assertThat(RateRatio.ofRates(2, 1000, 1, 1000).isMoreThanChance()).isFalse();
    }

    @Test
    void nobody_is_compared_with_nobody() {
        assertThatThrownBy(() -> RateRatio.ofRates(1, 0, 1, 10)).hasMessage("There is nobody to compare with.");
        assertThatThrownBy(() -> RateRatio.ofRates(0, 10, 0, 10)).hasMessage("Nothing was counted in either.");
    }
}
