package uk.kith.front.sample;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the sample beside the one printed in the report that it resembles.
 *
 * @param measure the measure that counts it
 * @param when of which day or days, in the words of the report's calendar
 * @param isShare whether it is a share in per cent
 * @param value what the sample has; null where the measure cannot be computed, or finds nobody
 * @param printed what the report has
 * @param where in which paragraph of the report
 * @param contradiction how the report contradicts itself here; null where it does not
 */
public record Figure(
        String measure,
        String title,
        String when,
        boolean isShare,
        @Nullable Double value,
        double printed,
        String where,
        @Nullable String contradiction) {

    private static final double SMALL = 20;
    private static final double FREEDOM_OF_SMALL = 2;
    private static final double FREEDOM = 0.1;

    /** Whether the record can tell it at all. */
    public boolean isTold() {
        return value != null;
    }

    /** Within a tenth; a count under 20 within 2. */
    public boolean resembles() {
        double freedom = !isShare && printed < SMALL ? FREEDOM_OF_SMALL : printed * FREEDOM;
        return value != null && Math.abs(value - printed) <= freedom + 1e-9;
    }

    /** The value as people write it. */
    public String valueInWords() {
        return value == null ? "not told" : inWords(value);
    }

    public String printedInWords() {
        return inWords(printed);
    }

    private String inWords(double number) {
        boolean whole = Math.abs(number - Math.rint(number)) < 1e-9;
        var digits = whole
                ? BigDecimal.valueOf(Math.rint(number)).toBigInteger().toString()
                : String.format(Locale.ROOT, "%.1f", number);
        return isShare ? digits + "%" : digits;
    }
}
