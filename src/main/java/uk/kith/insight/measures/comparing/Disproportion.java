package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;

/**
 * How a group fares beside another, or beside all the others: how many times as likely its children are to be counted, and between
 * what chance would put that. Of a share they are those of the same measure; of a count or a rate the children who live here.
 *
 * @param among of how many so many are counted; null where that is not known
 * @param ratio null where it cannot be told
 * @param cannot why there is no ratio, as a sentence; null where there is one
 */
public record Disproportion(
        String group,
        Figure figure,
        @Nullable BigDecimal among,
        @Nullable RateRatio ratio,
        @Nullable String cannot) {

    private static final String COMPARED_WITH = "The others are compared with these.";
    private static final String NOT_KNOWN_HERE = "It is not known how many children of this group live here.";

    /** So many counted among so many; or why that is not known. */
    private record Part(
            long counted, double among, @Nullable String cannot) {

        static Part unknown(String why) {
            return new Part(0, 0, why);
        }

        Part plus(Part other) {
            return new Part(counted + other.counted, among + other.among, null);
        }
    }

    /**
     * For each group of one breakdown in one period, those not known left out; that with which the others are compared as one.
     *
     * @param people how many children of a group live here; empty where that is not known
     * @param beside the group that the others are held against; null for all the others
     */
    static List<Disproportion> of(
            Measure measure, List<Figure> groups, Function<String, Optional<Integer>> people, @Nullable String beside) {
        var known = groups.stream()
                .filter(figure -> !name(figure).equals(Breakdown.NOT_KNOWN))
                .toList();
        var parts = known.stream()
                .map(figure -> part(measure, figure, people.apply(name(figure))))
                .toList();
        var found = new ArrayList<Disproportion>();
        for (int place = 0; place < known.size(); place++) {
            var figure = known.get(place);
            var others =
                    name(figure).equals(beside) ? Part.unknown(COMPARED_WITH) : others(known, parts, place, beside);
            found.add(of(measure, figure, parts.get(place), others));
        }
        return List.copyOf(found);
    }

    private static Disproportion of(Measure measure, Figure figure, Part part, Part others) {
        var why = part.cannot != null ? part.cannot : others.cannot;
        if (why == null && (part.among <= 0 || others.among <= 0))
            why = "There is nobody " + (part.among <= 0 ? "in this group." : "to compare with.");
        if (why == null && part.counted + others.counted == 0) why = "Nobody is counted in either.";
        var among = part.cannot == null ? BigDecimal.valueOf((long) part.among) : null;
        return new Disproportion(name(figure), figure, among, why == null ? ratio(measure, part, others) : null, why);
    }

    private static Part others(List<Figure> known, List<Part> parts, int place, @Nullable String beside) {
        var others = new Part(0, 0, null);
        for (int other = 0; other < parts.size(); other++) {
            var part = parts.get(other);
            boolean isMeant =
                    beside == null ? other != place : name(known.get(other)).equals(beside);
            if (!isMeant) continue;
            // Others who are not told must not be left out without a word; those of whom nothing is known cannot be
            // counted in.
            if (part.cannot == null) others = others.plus(part);
            else if (beside != null) return Part.unknown("Of %s: %s".formatted(beside, part.cannot));
            else if (known.get(other).numerator() == null)
                return Part.unknown("Some of the others are not shown: choose one group to compare with.");
        }
        return others;
    }

    private static Part part(Measure measure, Figure figure, Optional<Integer> people) {
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        return switch (measure.value()) {
            case MEAN, MEDIAN -> Part.unknown("Days have no likelihood.");
            case COUNT ->
                numerator == null
                        ? Part.unknown("It is not shown.")
                        : people.map(living -> new Part(numerator.longValue(), living, null))
                                .orElseGet(() -> Part.unknown(NOT_KNOWN_HERE));
            case SHARE, RATE ->
                numerator == null
                        ? Part.unknown("It is not shown.")
                        : denominator == null
                                ? Part.unknown(NOT_KNOWN_HERE)
                                : new Part(numerator.longValue(), denominator.doubleValue(), null);
        };
    }

    private static RateRatio ratio(Measure measure, Part part, Part others) {
        return measure.value() == Measure.Value.SHARE
                ? RateRatio.ofShares(part.counted, (long) part.among, others.counted, (long) others.among)
                : RateRatio.ofRates(part.counted, part.among, others.counted, others.among);
    }

    static String name(Figure figure) {
        return figure.groups().getFirst();
    }

    boolean isOfNobodyKnown() {
        return NOT_KNOWN_HERE.equals(cannot);
    }

    public boolean isMoreThanChance() {
        return ratio != null && ratio.isMoreThanChance();
    }

    /** "1.8 times", "Only these" where nobody else is counted. */
    public String times() {
        if (ratio == null) return COMPARED_WITH.equals(cannot) ? "1" : "Cannot be told";
        return Double.isInfinite(ratio.ratio()) ? "Only these" : number(ratio.ratio()) + " times";
    }

    /** "1.2 to 2.6 times", "at least 1.2 times"; empty where it cannot be told. */
    public String between() {
        if (ratio == null) return "";
        var interval = ratio.interval();
        return Double.isInfinite(interval.high())
                ? "at least %s times".formatted(number(interval.low()))
                : "%s to %s times".formatted(number(interval.low()), number(interval.high()));
    }

    /** Whether chance alone would give as much; why not, where it cannot be told. */
    public String verdict() {
        if (ratio == null) return String.valueOf(cannot);
        if (!ratio.isMoreThanChance()) return "Within what chance alone would give.";
        return ratio.ratio() > 1 ? "More than chance alone would give." : "Less than chance alone would give.";
    }

    /** A ratio as it is read: one decimal, two where less would hide on which side of one it lies. */
    private static String number(double ratio) {
        int decimals = ratio >= 10 ? 0 : ratio >= 2 ? 1 : 2;
        var number = BigDecimal.valueOf(ratio).setScale(decimals, RoundingMode.HALF_UP);
        return decimals < 2 ? number.toPlainString() : shorter(number);
    }

    private static String shorter(BigDecimal number) {
        var less = number.stripTrailingZeros();
        return (less.scale() < 1 ? less.setScale(1) : less).toPlainString();
    }
}
