package uk.kith.insight.measures.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;

/**
 * How a group fares beside all the others: how many times as often it is counted, and between what chance would put that. Of a
 * share the others are those of the same measure; of a count or a rate they are the children who live here.
 *
 * @param ratio null where nothing was counted, or it is not known how many of the group live here
 */
public record Disproportion(String group, @Nullable RateRatio ratio) {

    /** So many counted among so many. */
    private record Part(long counted, double among) {

        Part plus(Part other) {
            return new Part(counted + other.counted, among + other.among);
        }
    }

    /**
     * For each group of one breakdown in one period, those not known left out.
     *
     * @param people how many children of a group live here; empty where that is not known
     */
    public static List<Disproportion> of(
            Measure measure, List<Figure> groups, Function<String, Optional<Integer>> people) {
        var names = new ArrayList<String>();
        var parts = new ArrayList<Optional<Part>>();
        for (var figure : groups) {
            var name = figure.groups().getFirst();
            if (name.equals(Breakdown.NOT_KNOWN)) continue;
            names.add(name);
            parts.add(part(measure, figure, people.apply(name)));
        }
        var found = new ArrayList<Disproportion>();
        for (int place = 0; place < names.size(); place++) {
            var others = new Part(0, 0);
            for (int other = 0; other < parts.size(); other++)
                if (other != place && parts.get(other).isPresent())
                    others = others.plus(parts.get(other).get());
            var rest = others;
            found.add(new Disproportion(
                    names.get(place),
                    parts.get(place).map(part -> ratio(measure, part, rest)).orElse(null)));
        }
        return List.copyOf(found);
    }

    private static Optional<Part> part(Measure measure, Figure figure, Optional<Integer> people) {
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        if (numerator == null) return Optional.empty();
        return switch (measure.value()) {
            case SHARE -> Optional.ofNullable(denominator).map(of -> new Part(numerator.longValue(), of.doubleValue()));
            case COUNT, RATE -> people.map(living -> new Part(numerator.longValue(), living));
            case MEAN, MEDIAN -> Optional.empty();
        };
    }

    private static @Nullable RateRatio ratio(Measure measure, Part part, Part others) {
        if (part.among <= 0 || others.among <= 0 || part.counted + others.counted == 0) return null;
        return measure.value() == Measure.Value.SHARE
                ? RateRatio.ofShares(part.counted, (long) part.among, others.counted, (long) others.among)
                : RateRatio.ofRates(part.counted, part.among, others.counted, others.among);
    }

    /** "1.9 times as often as the others (1.0 to 3.6)", with whether chance would give as much. */
    public String inWords() {
        if (ratio == null) return "Cannot be told";
        var interval = ratio.interval();
        var between = Double.isInfinite(interval.high())
                ? "%.1f or more".formatted(interval.low())
                : "%.1f to %.1f".formatted(interval.low(), interval.high());
        var times = Double.isInfinite(ratio.ratio())
                ? "None of the others"
                : "%.1f times as often".formatted(ratio.ratio());
        return "%s (%s): %s"
                .formatted(
                        times,
                        between,
                        ratio.isMoreThanChance()
                                ? ratio.ratio() > 1 ? "more than chance would give" : "less than chance would give"
                                : "within what chance would give");
    }
}
