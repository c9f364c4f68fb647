package uk.kith.insight.measures.comparing;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.Window;

/** Whether two windows of one measure may stand side by side. */
final class Likeness {

    private static final long LONGEST_YEAR = 366;
    private static final long SHORTEST_YEAR = 365;

    private Likeness() {}

    /** Why a benchmark may not stand beside a figure of that window; empty when it may. */
    static Optional<String> against(Measure measure, Window window, Benchmark benchmark) {
        if (isLike(measure, window, benchmark)) return Optional.empty();
        return Optional.of("%s of %s is of %s, this of %s: they cannot be compared."
                .formatted(
                        benchmark.isTarget() ? "The target" : "The value",
                        benchmark.place(),
                        words(benchmark.window()),
                        words(window)));
    }

    private static boolean isLike(Measure measure, Window window, Benchmark benchmark) {
        // A stock is counted at the end of a day, whatever the window; a target for a share or a time is for any.
        if (measure.on() == Measure.On.DAY) return true;
        if (benchmark.isTarget() && measure.value() != Value.COUNT && measure.value() != Value.RATE) return true;
        var other = benchmark.window();
        if (measure.on() == Measure.On.TWELVE_MONTHS) return isYear(other);
        if (isYear(window) && isYear(other)) return true;
        if (window.kind() != other.kind() || !window.isWhole() || !other.isWhole()) return false;
        return switch (window.kind()) {
            case YEAR_TO_DATE ->
                window.to().getMonth() == other.to().getMonth()
                        && (window.to().getDayOfMonth() == other.to().getDayOfMonth()
                                || isEndOfMonth(window) && isEndOfMonth(other));
            case OTHER -> days(window) == days(other);
            case DAY, MONTH, QUARTER, FINANCIAL_YEAR, ACADEMIC_YEAR, TWELVE_MONTHS -> true;
        };
    }

    private static boolean isYear(Window window) {
        return days(window) >= SHORTEST_YEAR && days(window) <= LONGEST_YEAR;
    }

    private static boolean isEndOfMonth(Window window) {
        return window.to().plusDays(1).getDayOfMonth() == 1;
    }

    private static long days(Window window) {
        return ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    }

    private static String words(Window window) {
        var kind = window.kind() == Window.Kind.DAY
                ? "one day"
                : "a " + window.kind().words();
        if (window.kind() == Window.Kind.ACADEMIC_YEAR) kind = "an academic year";
        if (window.kind() == Window.Kind.TWELVE_MONTHS) kind = "twelve months";
        if (window.kind() == Window.Kind.OTHER) kind = days(window) + " days";
        return window.isWhole() ? kind : "a part of " + kind;
    }
}
