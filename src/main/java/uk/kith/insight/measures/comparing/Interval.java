package uk.kith.insight.measures.comparing;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Where the value would lie in 95 of 100 like it, were chance the only difference between them. A count of few children moves
 * much from year to year though nothing has changed; its interval says how much.
 *
 * @param high infinite where nothing can be said
 */
public record Interval(double low, double high) {

    /** How many standard deviations hold 95 of 100. */
    static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private static final double TAIL = 0.025;

    /**
     * Of a share, in per cent: Wilson's score interval (E. B. Wilson 1927; method 3 of R. G. Newcombe, Statistics in Medicine 17,
     * 1998, 857-872). It holds for small numbers, and for none and all.
     *
     * @throws IllegalArgumentException when there is nothing of which to take a share
     */
    public static Interval ofShare(long counted, long of) {
        if (of <= 0 || counted < 0 || counted > of)
            throw new IllegalArgumentException("%d of %d is no share.".formatted(counted, of));
        double share = (double) counted / of;
        double square = Z * Z;
        double middle = 2 * counted + square;
        double reach = Z * Math.sqrt(square + 4 * counted * (1 - share));
        double whole = 2 * (of + square);
        return new Interval(
                counted == 0 ? 0 : 100 * (middle - reach) / whole,
                counted == of ? 100 : 100 * (middle + reach) / whole);
    }

    /** Of a count: the exact interval of a Poisson count by way of chi-square (F. Garwood, Biometrika 28, 1936, 437-442). */
    public static Interval ofCount(long counted) {
        if (counted < 0) throw new IllegalArgumentException("A count cannot be less than nothing.");
        return new Interval(
                counted == 0 ? 0 : ChiSquaredDistribution.of(2.0 * counted).inverseCumulativeProbability(TAIL) / 2,
                ChiSquaredDistribution.of(2.0 * (counted + 1)).inverseSurvivalProbability(TAIL) / 2);
    }

    /** Of a rate: that of its count, for so many people. */
    public static Interval ofRate(long counted, double people, double forEvery) {
        if (people <= 0) throw new IllegalArgumentException("There is no rate where nobody lives.");
        var count = ofCount(counted);
        return new Interval(count.low * forEvery / people, count.high * forEvery / people);
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
