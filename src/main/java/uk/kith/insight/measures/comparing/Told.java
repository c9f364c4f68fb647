package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Window;

/**
 * A figure as it may leave the authority. Where it is held back, no number is in it.
 *
 * @param instead what stands in the number's place; null where the number may be told
 */
public record Told(
        Window window,
        List<String> by,
        List<String> groups,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String instead) {

    /** What stands for a number that is held back so that another cannot be worked out from it. */
    public static final String NOT_SHOWN = "not shown";

    static Told as(Figure figure) {
        return new Told(
                figure.window(),
                figure.by(),
                figure.groups(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                null);
    }

    static Told without(Figure figure, String instead) {
        return new Told(figure.window(), figure.by(), figure.groups(), null, null, null, instead);
    }

    /** The same, held back because of what else is told. */
    Told heldBack() {
        return new Told(window, by, groups, null, null, null, NOT_SHOWN);
    }

    /** Whether it is of the same period and groups as another. */
    boolean standsWith(Told other) {
        return window.equals(other.window) && by.equals(other.by) && groups.equals(other.groups);
    }

    public boolean isShown() {
        return instead == null;
    }
}
