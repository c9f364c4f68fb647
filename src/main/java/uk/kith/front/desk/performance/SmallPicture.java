package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some figures as a small line, from the oldest to the newest, broken where there is none. It shows the upper part of its scale,
 * so that a change is seen, and always a quarter of it, so that nothing looks like much that is little.
 */
public record SmallPicture(List<String> names, List<Shown> figures) {

    /** Its size, in the units of the picture. */
    public static final int WIDTH = 120;

    public static final int HEIGHT = 28;

    private static final double LEAST_SHOWN = 0.25;

    /** The points of each line; a point by itself is no line. */
    public List<String> lines() {
        var all = figures.stream()
                .map(Shown::value)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        double span = Math.max(Math.max(all.getMax() - all.getMin(), all.getMax() * LEAST_SHOWN), 1e-9);
        double bottom = Math.max(0, all.getMax() - span);
        var lines = new ArrayList<String>();
        var line = new ArrayList<String>();
        for (int i = 0; i <= figures.size(); i++) {
            var value = i < figures.size() ? figures.get(i).value() : null;
            if (value != null) line.add(point(i, (value.doubleValue() - bottom) / span));
            else {
                if (line.size() > 1) lines.add(String.join(" ", line));
                line.clear();
            }
        }
        return List.copyOf(lines);
    }

    /** Where its last figure is marked; none where there is nothing to mark. */
    public @Nullable String last() {
        var points = lines();
        return points.isEmpty() || figures.getLast().value() == null
                ? null
                : points.getLast().substring(points.getLast().lastIndexOf(' ') + 1);
    }

    /** "September 2026 12, October 2026 9". */
    public String words() {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> names.get(i) + " " + figures.get(i).words())
                .collect(Collectors.joining(", "));
    }

    private String point(int place, double share) {
        double x = 3 + (WIDTH - 6.0) * place / Math.max(1, figures.size() - 1);
        double y = HEIGHT - 3 - (HEIGHT - 6.0) * share;
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
