package uk.kith.insight.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was counted of one measure by one breakdown: for each period and each group, so many rows and so many in the numerator. */
final class Tally {

    /** What was counted in one period and group. A total is of a mean's values; a median is of a median's. */
    record Count(
            long rows,
            long counted,
            @Nullable BigDecimal total,
            @Nullable BigDecimal median) {

        static final Count NOTHING = new Count(0, 0, null, null);

        /** What it is once one count was taken away and another added; a median cannot be had like this. */
        Count less(Count before, Count now) {
            return new Count(
                    rows - before.rows + now.rows,
                    counted - before.counted + now.counted,
                    total == null && now.total == null
                            ? null
                            : sum(total).subtract(sum(before.total)).add(sum(now.total)),
                    null);
        }

        private static BigDecimal sum(@Nullable BigDecimal number) {
            return number == null ? BigDecimal.ZERO : number;
        }

        boolean isNothing() {
            return rows == 0;
        }
    }

    private final Stretches stretches;
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private final boolean keepsValues;
    private final boolean isMedian;
    private long[][] rows = new long[0][];
    private long[][] counted = new long[0][];
    private Values[][] values = new Values[0][];

    Tally(Stretches stretches, Measure measure) {
        this.stretches = stretches;
        this.isMedian = measure.value() == Measure.Value.MEDIAN;
        this.keepsValues = isMedian || measure.value() == Measure.Value.MEAN;
    }

    /** The place of a group, made when it is met for the first time. */
    int place(String group) {
        var place = groups.get(group);
        if (place != null) return place;
        int next = groups.size();
        groups.put(group, next);
        rows = Arrays.copyOf(rows, next + 1);
        counted = Arrays.copyOf(counted, next + 1);
        rows[next] = new long[stretches.many()];
        counted[next] = new long[stretches.many()];
        if (keepsValues) {
            values = Arrays.copyOf(values, next + 1);
            values[next] = new Values[stretches.many()];
        }
        return next;
    }

    void add(int group, int stretch, boolean isCounted, double value) {
        rows[group][stretch]++;
        if (isCounted) counted[group][stretch]++;
        if (!keepsValues || Double.isNaN(value)) return;
        var kept = values[group][stretch];
        if (kept == null) values[group][stretch] = kept = new Values();
        kept.add(value);
    }

    /** One that is counted in each of some stretches that follow one another. */
    void addToEach(int group, int from, int until, boolean isCounted) {
        for (int stretch = from; stretch < until; stretch++) add(group, stretch, isCounted, Double.NaN);
    }

    List<Window> windows() {
        return stretches.windows();
    }

    List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    /** What was counted in a group, which need not have been met. */
    Count count(String group, int window) {
        var place = groups.get(group);
        return place == null ? Count.NOTHING : count(place, window);
    }

    Count count(int group, int window) {
        long all = 0;
        long inNumerator = 0;
        var kept = new Values();
        for (int stretch : stretches.ofWindow(window)) {
            all += rows[group][stretch];
            inNumerator += counted[group][stretch];
            if (keepsValues) kept.addAll(values[group][stretch]);
        }
        return new Count(
                all,
                inNumerator,
                kept.isNothing() || isMedian ? null : kept.total(),
                kept.isNothing() || !isMedian ? null : kept.median());
    }

    /** Values of one cell. */
    private static final class Values {

        private double[] all = new double[4];
        private int many;

        void add(double value) {
            if (many == all.length) all = Arrays.copyOf(all, 2 * many);
            all[many++] = value;
        }

        void addAll(@Nullable Values others) {
            if (others != null) for (int place = 0; place < others.many; place++) add(others.all[place]);
        }

        boolean isNothing() {
            return many == 0;
        }

        BigDecimal total() {
            return Arrays.stream(all, 0, many).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal median() {
            var sorted = Arrays.stream(all, 0, many).sorted().toArray();
            int half = many / 2;
            return BigDecimal.valueOf(many % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2)
                    .setScale(6, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
    }
}
