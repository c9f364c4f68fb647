package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Direction;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark.Aim;
import uk.kith.insight.measures.comparing.Benchmark.Kind;
import uk.kith.kernel.DateWords;

/**
 * A figure beside what it may be compared with, in words. Higher and lower are said only of what chance would hardly give, and
 * better and worse only where the measure knows which way is good.
 *
 * @param value the figure's value as shown; null where nothing can be told
 * @param interval between what chance alone would put it; null for means and medians, and where nothing can be told
 * @param unlike why other values may not stand beside it, a sentence each
 */
public record Comparison(
        @Nullable String value, @Nullable Interval interval, List<Against> against, List<String> unlike) {

    /**
     * One comparator.
     *
     * @param value as it is printed, "at most 5%"
     * @param when the days it speaks of
     */
    public record Against(Benchmark benchmark, String value, String when, Verdict verdict, String words) {}

    /** How the figure stands to a comparator. */
    public enum Verdict {
        HIGHER,
        LOWER,
        /** Shown with the same digits. */
        SAME,
        /** No further away than chance would put it. */
        WITHIN_CHANCE,
        MET,
        NOT_MET,
        /** A count beside that of a place of another size, or nothing to compare. */
        CANNOT_BE_TOLD
    }

    /** @param figure the whole, or a group, of one period */
    public static Comparison of(Measure measure, Figure figure, Benchmarks.Beside beside) {
        var interval = interval(measure, figure);
        return new Comparison(
                figure.value() == null ? null : words(shown(figure.value(), measure.unit()), measure.unit()),
                interval,
                beside.like().stream()
                        .map(benchmark -> against(measure, figure.value(), interval, benchmark))
                        .toList(),
                beside.unlike());
    }

    /** Between what chance alone would put a figure; null where no such thing is known. */
    public static @Nullable Interval interval(Measure measure, Figure figure) {
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        if (numerator == null || figure.value() == null) return null;
        return switch (measure.value()) {
            case COUNT -> Interval.ofCount(numerator.longValue());
            case SHARE -> denominator == null ? null : Interval.ofShare(numerator.longValue(), denominator.longValue());
            case RATE ->
                denominator == null
                        ? null
                        : Interval.ofRate(
                                numerator.longValue(),
                                denominator.doubleValue(),
                                measure.unit() == Unit.PERCENT ? 100 : 10_000);
            case MEAN, MEDIAN -> null;
        };
    }

    private static Against against(
            Measure measure, @Nullable BigDecimal value, @Nullable Interval interval, Benchmark benchmark) {
        var verdict = verdict(measure, value, interval, benchmark);
        var printed = words(benchmark.value(), benchmark.unit());
        return new Against(
                benchmark,
                benchmark.isTarget() ? benchmark.aim().words() + " " + printed : printed,
                when(benchmark),
                verdict,
                words(verdict, measure.direction(), benchmark));
    }

    private static Verdict verdict(
            Measure measure, @Nullable BigDecimal value, @Nullable Interval interval, Benchmark benchmark) {
        if (value == null) return Verdict.CANNOT_BE_TOLD;
        var other = benchmark.value();
        var shown = value.setScale(Math.max(measure.unit().decimals(), other.scale()), RoundingMode.HALF_UP);
        if (benchmark.isTarget()) {
            boolean isMet = benchmark.aim() == Aim.AT_MOST ? shown.compareTo(other) <= 0 : shown.compareTo(other) >= 0;
            return isMet ? Verdict.MET : Verdict.NOT_MET;
        }
        if (measure.unit() == Unit.COUNT && benchmark.kind() != Kind.OWN) return Verdict.CANNOT_BE_TOLD;
        if (value.setScale(Math.max(0, other.scale()), RoundingMode.HALF_UP).compareTo(other) == 0) return Verdict.SAME;
        if (interval != null && interval.holds(other.doubleValue())) return Verdict.WITHIN_CHANCE;
        return shown.compareTo(other) > 0 ? Verdict.HIGHER : Verdict.LOWER;
    }

    private static String words(Verdict verdict, Direction direction, Benchmark benchmark) {
        var than = benchmark.kind() == Kind.OWN ? "than before" : "than " + name(benchmark);
        return switch (verdict) {
            case HIGHER -> "Higher " + than + good(direction, Direction.HIGHER, Direction.LOWER);
            case LOWER -> "Lower " + than + good(direction, Direction.LOWER, Direction.HIGHER);
            case SAME -> "The same as " + (benchmark.kind() == Kind.OWN ? "before" : name(benchmark));
            case WITHIN_CHANCE ->
                "Within what chance would give of "
                        + (benchmark.kind() == Kind.OWN ? "what it was before" : name(benchmark));
            case MET -> "The target is met";
            case NOT_MET -> "The target is not met";
            case CANNOT_BE_TOLD ->
                benchmark.unit() == Unit.COUNT && !benchmark.isTarget()
                        ? "A count says nothing beside that of a place of another size"
                        : "There is nothing to compare";
        };
    }

    private static String name(Benchmark benchmark) {
        return benchmark.kind() == Kind.POPULATION ? "among all who live there" : benchmark.place();
    }

    private static String good(Direction direction, Direction better, Direction worse) {
        return direction == better ? ", which is better" : direction == worse ? ", which is worse" : "";
    }

    private static String when(Benchmark benchmark) {
        Window window = benchmark.window();
        if (benchmark.isTarget()) return "by " + DateWords.full(window.to());
        return window.kind() == Window.Kind.DAY
                ? "as at " + DateWords.full(window.to())
                : DateWords.full(window.from()) + " to " + DateWords.full(window.to());
    }

    private static BigDecimal shown(BigDecimal value, Unit unit) {
        return value.setScale(unit.decimals(), RoundingMode.HALF_UP);
    }

    private static String words(BigDecimal value, Unit unit) {
        var number = "%,.{n}f"
                .replace("{n}", String.valueOf(Math.max(0, value.scale())))
                .formatted(value);
        return switch (unit) {
            case COUNT -> number;
            case PERCENT -> number + "%";
            case PER_10_000, DAYS -> number + " " + unit.key();
        };
    }
}
