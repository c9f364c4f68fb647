package uk.kith.insight.measures.comparing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Window;

/**
 * The points of a series that were counted alike, and the limits of their own moving: the mean, and three standard deviations to
 * each side, reckoned from the mean difference of neighbours (NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2).
 *
 * @param low the lower limit as drawn, never under none
 * @param high the upper limit as drawn, never over all
 * @param tooFew why there are no limits yet, in a sentence; null where there are
 */
public record Stretch(
        Window first,
        Window last,
        double middle,
        double low,
        double high,
        double reach,
        @Nullable String tooFew) {

    /** The fewest points from which limits are drawn. */
    public static final int FEWEST = 10;

    /** The mean difference of two neighbours in standard deviations, where chance alone moves them. */
    private static final double DIFFERENCE = 1.128;

    static Stretch of(List<ControlChart.Point> points, double highest) {
        var first = points.getFirst().window();
        var last = points.getLast().window();
        var values = points.stream()
                .filter(ControlChart.Point::isWhole)
                .map(ControlChart.Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (values.length < FEWEST)
            return new Stretch(
                    first,
                    last,
                    0,
                    0,
                    0,
                    0,
                    "Limits need ten whole periods that were counted alike; there %s."
                            .formatted(
                                    values.length == 0
                                            ? "are none"
                                            : values.length == 1 ? "is one" : "are " + values.length));
        double sum = values[0];
        double moved = 0;
        for (int number = 1; number < values.length; number++) {
            sum += values[number];
            moved += Math.abs(values[number] - values[number - 1]);
        }
        double middle = sum / values.length;
        double reach = 3 / DIFFERENCE * moved / (values.length - 1);
        return new Stretch(
                first, last, middle, Math.max(0, middle - reach), Math.min(highest, middle + reach), reach, null);
    }
}
