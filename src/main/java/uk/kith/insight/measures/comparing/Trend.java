package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Which way values go, judged by the digits that are shown: what is shown as 70 % and again as 70 % has not fallen, whatever the
 * digits behind.
 */
public enum Trend {
    RISING("rising", "up"),
    FALLING("falling", "down"),
    STEADY("steady", "the same");

    /** The fewest values of which a direction can be told at all: five in order are as many as chance gives in 1 of 120. */
    public static final int FEWEST = 5;

    private static final double CHANCE = 0.05;

    private final String words;
    private final String than;

    Trend(String words, String than) {
        this.words = words;
        this.than = than;
    }

    /** Of a series: rising, falling or steady. */
    public String words() {
        return words;
    }

    /** Of one value against another: up, down or the same. */
    public String than() {
        return than;
    }

    /** From one value to a later one, both as shown to so many decimals. */
    public static Trend between(BigDecimal before, BigDecimal now, int decimals) {
        return of(shown(now, decimals).compareTo(shown(before, decimals)));
    }

    /**
     * Of a series, the oldest first. It rises or falls when chance would put so many of its pairs in that order in fewer than 5 of
     * 100 series (the test of H. B. Mann, Econometrica 13, 1945, 245-259, and M. G. Kendall, one-sided, exact); otherwise it is
     * steady, and so is a series of fewer than five.
     */
    public static Trend of(List<BigDecimal> values, int decimals) {
        if (values.size() < FEWEST) return STEADY;
        var shown = values.stream().map(value -> shown(value, decimals)).toList();
        int score = 0;
        for (int earlier = 0; earlier < shown.size(); earlier++)
            for (int later = earlier + 1; later < shown.size(); later++)
                score += shown.get(later).compareTo(shown.get(earlier));
        return chanceOf(Math.abs(score), shown.size()) < CHANCE ? of(score) : STEADY;
    }

    /** How likely chance alone makes a score of at least that in one direction. */
    static double chanceOf(int score, int values) {
        int pairs = values * (values - 1) / 2;
        // How many of all orders of so many values have so many pairs the wrong way round, as a part of one.
        var orders = new double[pairs + 1];
        orders[0] = 1;
        for (int value = 2, most = 0; value <= values; value++) {
            most += value - 1;
            var next = new double[pairs + 1];
            for (int wrong = 0; wrong <= most; wrong++)
                for (int more = 0; more < value && more <= wrong; more++) next[wrong] += orders[wrong - more] / value;
            orders = next;
        }
        double chance = 0;
        for (int wrong = 0; wrong <= pairs; wrong++) if (pairs - 2 * wrong >= score) chance += orders[wrong];
        return chance;
    }

    private static Trend of(int sign) {
        return sign > 0 ? RISING : sign < 0 ? FALLING : STEADY;
    }

    private static BigDecimal shown(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
