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
    void shares_are_compared_by_the_intervals_of_both() {
        // 7 of 16 against 12 of 14: the limits of the logarithm, in Stata's manual, are 0.28 and 0.93.
        var ratio = RateRatio.ofShares(7, 16, 12, 14);
        assertThat(ratio.ratio()).isCloseTo(0.5104167, within(0.0000001));
        assertThat(ratio.interval().low()).isCloseTo(0.2814332, within(0.02));
        assertThat(ratio.interval().high()).isCloseTo(0.9257086, within(0.04));
    }

    @Test
    void of_many_the_limits_are_those_of_the_logarithm() {
        var ratio = RateRatio.ofShares(4_000, 10_000, 5_000, 10_000);
        double reach = 1.959964 * Math.sqrt(1 / 4_000.0 - 1 / 10_000.0 + 1 / 5_000.0 - 1 / 10_000.0);
        assertThat(ratio.interval().low()).isCloseTo(0.8 * Math.exp(-reach), within(0.0001));
        assertThat(ratio.interval().high()).isCloseTo(0.8 * Math.exp(reach), within(0.0001));
    }

    @Test
    void two_of_two_are_no_proof_of_anything() {
        assertThat(RateRatio.ofShares(2, 2, 34, 45).isMoreThanChance()).isFalse();
        assertThat(RateRatio.ofShares(1, 1, 35, 46).isMoreThanChance()).isFalse();
        assertThat(RateRatio.ofShares(2, 2, 2, 2).interval().holds(1)).isTrue();
    }

    @Test
    void a_group_with_none_has_a_ratio_of_none_and_an_interval_all_the_same() {
        // Given ten in all and equal numbers of people, none of ten is what a chance of up to 0.3085 gives.
        var none = RateRatio.ofRates(0, 1000, 10, 1000);
        assertThat(none.ratio()).isZero();
        assertThat(none.interval().low()).isZero();
        assertThat(none.interval().high()).isCloseTo(0.3085 / 0.6915, within(0.0002));
        var share = RateRatio.ofShares(0, 1000, 10, 1000);
        assertThat(share.ratio()).isZero();
        assertThat(share.interval().low()).isZero();
        assertThat(share.interval().high()).isCloseTo(none.interval().high(), within(0.02));
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
