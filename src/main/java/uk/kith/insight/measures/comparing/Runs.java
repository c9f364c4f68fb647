package uk.kith.insight.measures.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.comparing.ControlChart.Point;
import uk.kith.insight.measures.comparing.ControlChart.Signal;

/** Which points of a stretch are worth asking about (D. J. Wheeler, Understanding Variation, 1993: his three rules). */
final class Runs {

    private static final int ON_ONE_SIDE = 8;

    private final List<Point> points;
    private final Stretch stretch;
    private final Signal[] signals;
    private final int[] told;

    private Runs(List<Point> points, Stretch stretch) {
        this.points = points;
        this.stretch = stretch;
        this.signals = new Signal[points.size()];
        this.told = java.util.stream.IntStream.range(0, points.size())
                .filter(place ->
                        points.get(place).isWhole() && points.get(place).value() != null)
                .toArray();
    }

    static List<Point> judged(List<Point> points, Stretch stretch) {
        if (stretch.tooFew() != null) return points;
        var runs = new Runs(points, stretch);
        runs.nearLimits();
        runs.onOneSide();
        runs.outside();
        var judged = new ArrayList<Point>();
        for (int place = 0; place < points.size(); place++) judged.add(with(points.get(place), runs.signals[place]));
        return judged;
    }

    private static Point with(Point point, @Nullable Signal signal) {
        return new Point(point.window(), point.value(), point.isWhole(), signal);
    }

    private void outside() {
        for (int place : told) if (Math.abs(away(place)) > stretch.reach()) signals[place] = Signal.OUTSIDE;
    }

    private void onOneSide() {
        for (int from = 0, until; from < told.length; from = until) {
            double side = Math.signum(away(told[from]));
            until = from + 1;
            while (until < told.length && Math.signum(away(told[until])) == side) until++;
            if (side != 0 && until - from >= ON_ONE_SIDE) mark(from, until, Signal.RUN, side, 0);
        }
    }

    private void nearLimits() {
        for (int from = 0; from + 4 <= told.length; from++)
            for (int side = -1; side <= 1; side += 2) {
                int near = 0;
                for (int number = from; number < from + 4; number++) if (isNear(number, side)) near++;
                if (near >= 3) mark(from, from + 4, Signal.NEAR_LIMIT, side, stretch.reach() / 2);
            }
    }

    private boolean isNear(int number, double side) {
        return away(told[number]) * side > stretch.reach() / 2;
    }

    private void mark(int from, int until, Signal signal, double side, double further) {
        for (int number = from; number < until; number++)
            if (away(told[number]) * side > further) signals[told[number]] = signal;
    }

    private double away(int place) {
        var value = points.get(place).value();
        return value == null ? 0 : value - stretch.middle();
    }
}
