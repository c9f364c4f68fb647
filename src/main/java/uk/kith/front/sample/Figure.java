package uk.kith.front.sample;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A headline figure of the sample beside the one printed in a report that it resembles.
 *
 * @param id the measure's name in the list of measures that the reports ask for
 * @param value what the sample has; a share in per cent
 * @param target what the report has
 * @param source which report, and where in it
 */
public record Figure(String id, String title, boolean isShare, double value, double target, String source) {

    private static final double SMALL = 20;
    private static final double FREEDOM_OF_SMALL = 2;
    private static final double FREEDOM = 0.1;

    /** Within a tenth; a count under 20 within 2. */
    public boolean resembles() {
        double freedom = !isShare && target < SMALL ? FREEDOM_OF_SMALL : target * FREEDOM;
        return Math.abs(value - target) <= freedom + 1e-9;
    }

    /** The value as people write it. */
    public String valueInWords() {
        return inWords(value);
    }

    public String targetInWords() {
        return inWords(target);
    }

    private String inWords(double number) {
        boolean whole = Math.abs(number - Math.rint(number)) < 1e-9;
        var digits = whole
                ? BigDecimal.valueOf(Math.rint(number)).toBigInteger().toString()
                : String.format(Locale.ROOT, "%.1f", number);
        return isShare ? digits + "%" : digits;
    }
}
