package uk.kith.insight.measures.comparing;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How many times as often something is so for one group as for the others. One means alike; when the interval holds one, chance
 * alone would give as much.
 *
 * @param ratio infinite when there is nobody of the others
 */
public record RateRatio(double ratio, Interval interval) {

    /**
     * Of rates: so many counted among so many people, against so many counted among the others. The interval is the exact one,
     * given how many were counted in all (K. J. Rothman and S. Greenland, Modern Epidemiology, 2nd edition, 1998, chapter 14).
     *
     * @throws IllegalArgumentException when there is nobody to compare, or nothing was counted
     */
    public static RateRatio ofRates(long counted, double among, long countedOthers, double amongOthers) {
        refuseNothing(counted + countedOthers, among, amongOthers);
        double times = amongOthers / among;
        return new RateRatio(
                odds(counted, countedOthers) * times,
                new Interval(
                        counted == 0
                                ? 0
                                : odds(BetaDistribution.of(counted, countedOthers + 1.0)
                                                .inverseCumulativeProbability(0.025))
                                        * times,
                        countedOthers == 0
                                ? Double.POSITIVE_INFINITY
                                : odds(BetaDistribution.of(counted + 1.0, countedOthers)
                                                .inverseSurvivalProbability(0.025))
                                        * times));
    }

    /**
     * Of shares: so many of so many, against so many of the others. The interval is that of the logarithm (D. Katz and others,
     * Biometrics 34, 1978, 469-474); it cannot be made of none, for which that of rates stands in, which is the wider.
     *
     * @throws IllegalArgumentException when there is nobody to compare, or nothing was counted
     */
    public static RateRatio ofShares(long counted, long of, long countedOthers, long ofOthers) {
        if (counted == 0 || countedOthers == 0) return ofRates(counted, of, countedOthers, ofOthers);
        refuseNothing(counted + countedOthers, of, ofOthers);
        double ratio = ((double) counted / of) / ((double) countedOthers / ofOthers);
        double reach = Interval.Z * Math.sqrt(1.0 / counted - 1.0 / of + 1.0 / countedOthers - 1.0 / ofOthers);
        return new RateRatio(ratio, new Interval(ratio * Math.exp(-reach), ratio * Math.exp(reach)));
    }

    /** Whether it differs from one by more than chance would give. */
    public boolean isMoreThanChance() {
        return !interval.holds(1);
    }

    private static void refuseNothing(long counted, double among, double amongOthers) {
        if (among <= 0 || amongOthers <= 0) throw new IllegalArgumentException("There is nobody to compare with.");
        if (counted == 0) throw new IllegalArgumentException("Nothing was counted in either.");
    }

    private static double odds(long counted, long countedOthers) {
        return countedOthers == 0 ? Double.POSITIVE_INFINITY : (double) counted / countedOthers;
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
