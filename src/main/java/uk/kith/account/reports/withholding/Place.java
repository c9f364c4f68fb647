package uk.kith.account.reports.withholding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Only;

/**
 * What a number tells of. Figures of one place tell the same number, whatever their period is called: a year to date that ends
 * with April is the month of April.
 */
record Place(
        String measure,
        @Nullable String variant,
        List<Only> only,
        LocalDate from,
        LocalDate to,
        List<String> by,
        List<String> groups) {

    static Place of(Measure measure, ReportFigure figure) {
        var asked = figure.asked();
        // A stock is counted at the end of the last day; of the twelve months before it only their end is asked.
        var from = measure.on() == Measure.On.PERIOD
                ? asked.window().from()
                : asked.window().to();
        return new Place(
                asked.measure(),
                asked.variant(),
                asked.only(),
                from,
                asked.window().to(),
                figure.groups().isEmpty() ? List.of() : asked.by(),
                figure.groups());
    }

    /** What is weighed together first: the whole and its groups. */
    Place whole() {
        return new Place(measure, variant, only, from, to, List.of(), List.of());
    }

    Place grouped(List<String> by, List<String> groups) {
        return new Place(measure, variant, only, from, to, by, groups);
    }

    /** What else is asked of those who are looked at. */
    List<Only> without(Only some) {
        return only.stream().filter(other -> !other.equals(some)).toList();
    }

    /** The same thing, whenever. */
    List<Object> thread() {
        return List.of(measure, String.valueOf(variant), only, by, groups);
    }

    /** The same time and groups, of whatever measure. */
    List<Object> spot() {
        return List.of(only, from, to, by, groups);
    }

    /** Whether it tells of some of those of whom the other tells, at the same time. */
    boolean isPartOf(Place other) {
        return measure.equals(other.measure)
                && from.equals(other.from)
                && to.equals(other.to)
                && by.equals(other.by)
                && groups.equals(other.groups)
                && (other.variant == null || other.variant.equals(variant))
                && new HashSet<>(only).containsAll(other.only)
                && !equals(other);
    }
}
