package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Unit;

/**
 * A figure as a reader is shown it.
 *
 * @param instead what stands in its place for a reader who sees no child and could tell one from it; none where it is shown
 */
public record Shown(Figure figure, Unit unit, @Nullable String instead) {

    /** "86.4%", "Fewer than 6". */
    public String words() {
        if (instead != null) return Character.toUpperCase(instead.charAt(0)) + instead.substring(1);
        return figure.value() == null ? "Nothing to tell" : FigureWords.value(unit, figure.value());
    }

    /** "19 of 22", "22 counted"; empty where the figure says it all. */
    public String detail() {
        if (hidden() || figure.value() == null) return "";
        return switch (unit) {
            case COUNT -> "";
            case PERCENT -> whole(figure.numerator()) + " of " + whole(figure.denominator());
            case PER_10_000 -> whole(figure.numerator()) + " among " + whole(figure.denominator());
            case DAYS -> "of " + whole(figure.denominator());
        };
    }

    /** Both together: "86.4% (19 of 22)". */
    public String inFull() {
        return detail().isEmpty() ? words() : words() + " (" + detail() + ")";
    }

    /** What is drawn of it; none where there is nothing to show. */
    public @Nullable BigDecimal value() {
        return hidden() ? null : figure.value();
    }

    public boolean hidden() {
        return instead != null;
    }

    private static String whole(@Nullable BigDecimal number) {
        return number == null ? "not known" : "%,d".formatted(number.longValue());
    }
}
