package uk.kith.account.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.templates.Asked;
import uk.kith.insight.measures.Unit;

/**
 * A figure of a report, asked once and kept: for the whole, or for one group.
 *
 * @param groups empty for the whole
 * @param cannot why there is no answer, as a sentence; null where there is one
 * @param title what the measure was called
 * @param note what a reader must know, as a break in counting
 */
public record ReportFigure(
        Asked asked,
        List<String> groups,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String cannot,
        String title,
        Unit unit,
        @Nullable String note) {

    /** Where it stands in a report, whatever it tells. */
    public record Key(Asked asked, List<String> groups) {}

    public Key key() {
        return new Key(asked, groups);
    }

    /** The same with other numbers, as it may be told. */
    public ReportFigure with(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal value) {
        return new ReportFigure(asked, groups, numerator, denominator, value, cannot, title, unit, note);
    }

    /** Whether another tells the same to the digit. */
    public boolean tellsAs(ReportFigure other) {
        return same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && same(value, other.value)
                && Objects.equals(cannot, other.cannot);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
