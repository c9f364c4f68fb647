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
     * Of shares: so many of so many, against so many of the others. The interval is made of the Wilson intervals of both shares
     * (A. Donner and G. Y. Zou, Statistical Methods in Medical Research 21, 2012, 347-359; R. G. Newcombe, the same 25, 2016,
     * 1774-1778), so that it holds for small numbers, and for none and all: two of two are no proof of anything.
     *
     * @throws IllegalArgumentException when there is nobody to compare, or nothing was counted
     */
    public static RateRatio ofShares(long counted, long of, long countedOthers, long ofOthers) {
        refuseNothing(counted + countedOthers, of, ofOthers);
        double share = (double) counted / of;
        double others = (double) countedOthers / ofOthers;
        var reach = Interval.ofShare(counted, of);
        var reachOfOthers = Interval.ofShare(countedOthers, ofOthers);
        double product = share * others;
        double low = bent(reach.low(), share);
        double high = bent(reach.high(), share);
        double lowOfOthers = bent(reachOfOthers.low(), others);
        double highOfOthers = bent(reachOfOthers.high(), others);
        double under = product + Math.sqrt(Math.max(0, product * product - low * highOfOthers));
        double over = product + Math.sqrt(Math.max(0, product * product - high * lowOfOthers));
        return new RateRatio(
                countedOthers == 0 ? Double.POSITIVE_INFINITY : share / others,
                new Interval(
                        counted == 0 ? 0 : low / under,
                        countedOthers == 0 ? Double.POSITIVE_INFINITY : over / lowOfOthers));
    }

    private static double bent(double limit, double share) {
        return limit / 100 * (2 * share - limit / 100);
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
