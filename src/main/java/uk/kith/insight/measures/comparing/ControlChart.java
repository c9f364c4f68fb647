package uk.kith.insight.measures.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Direction;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

/**
 * A series with the limits within which it moves by itself (an XmR chart, after W. A. Shewhart and D. J. Wheeler): a point outside
 * them, or a run that chance hardly gives, is worth asking about; the others are not. Where the counting changed a new stretch
 * begins, with limits of its own.
 *
 * @param without why the series has no limits at all; null where it has, or could have with more points
 */
public record ControlChart(
        List<Point> points,
        List<Stretch> stretches,
        @Nullable String without) {

    /**
     * A value of the series.
     *
     * @param value null where nothing could be told
     * @param signal what is worth asking about; null for nothing
     */
    public record Point(
            Window window,
            @Nullable Double value,
            boolean isWhole,
            @Nullable Signal signal) {}

    /** What chance hardly gives. */
    public enum Signal {
        OUTSIDE("outside the limits"),
        RUN("one of eight or more in a row on one side of the middle"),
        NEAR_LIMIT("one of three in four that lie nearer to a limit than to the middle");

        private final String words;

        Signal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A series whose windows share most of their days has no limits: each of its points repeats the one before. */
    private static final String SHARED =
            "Each point shares days with the one before, so limits would say nothing. Ask by month, quarter or year.";

    /** The series of an answer's wholes; a period that is not over is drawn, and is no part of limits or runs. */
    public static ControlChart of(Answer answer) {
        var measure = answer.measure();
        var points = answer.wholes().stream()
                .map(figure -> new Point(
                        figure.window(),
                        figure.value() == null ? null : figure.value().doubleValue(),
                        figure.window().isWhole(),
                        null))
                .toList();
        return of(
                points,
                measure.breaks().stream().map(Measure.Break::from).toList(),
                measure.on() == Measure.On.TWELVE_MONTHS,
                measure.unit() == Unit.PERCENT ? 100 : Double.POSITIVE_INFINITY);
    }

    static ControlChart of(List<Point> points, List<LocalDate> breaks, boolean isRolling, double highest) {
        if (isRolling || areShared(points)) return new ControlChart(points, List.of(), SHARED);
        var judged = new ArrayList<Point>();
        var stretches = new ArrayList<Stretch>();
        for (int from = 0, until; from < points.size(); from = until) {
            until = from + 1;
            while (until < points.size() && !isBroken(points.get(from), points.get(until), breaks)) until++;
            var stretch = Stretch.of(points.subList(from, until), highest);
            stretches.add(stretch);
            judged.addAll(Runs.judged(points.subList(from, until), stretch));
        }
        return new ControlChart(List.copyOf(judged), List.copyOf(stretches), null);
    }

    private static boolean areShared(List<Point> points) {
        for (int number = 1; number < points.size(); number++)
            if (!points.get(number)
                    .window()
                    .from()
                    .isAfter(points.get(number - 1).window().to())) return true;
        return false;
    }

    private static boolean isBroken(Point first, Point later, List<LocalDate> breaks) {
        return breaks.stream()
                .anyMatch(day -> first.window().to().isBefore(day)
                        && !later.window().to().isBefore(day));
    }

    /** What the last whole point says, in words, with whether that is good where the measure knows what is good. */
    public String inWords(Direction direction) {
        if (without != null) return without;
        var last = points.stream()
                .filter(point -> point.isWhole && point.value != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last == null || stretches.isEmpty()) return "There is nothing to draw limits from.";
        var stretch = stretches.getLast();
        if (stretch.tooFew() != null) return stretch.tooFew();
        if (last.signal == null || last.value == null)
            return "Within what chance gives: it moves as it has moved before.";
        boolean isHigh = last.value > stretch.middle();
        return "%s than chance gives (%s)%s"
                .formatted(
                        isHigh ? "Higher" : "Lower",
                        last.signal.words,
                        switch (direction) {
                            case HIGHER -> isHigh ? ": better." : ": worse.";
                            case LOWER -> isHigh ? ": worse." : ": better.";
                            case IN_RANGE, CONTEXT -> ".";
                        });
    }
}
