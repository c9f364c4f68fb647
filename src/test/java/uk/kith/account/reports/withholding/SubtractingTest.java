package uk.kith.account.reports.withholding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kith.account.reports.withholding.Tabled.month;
import static uk.kith.account.reports.withholding.Tabled.yearTo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kith.account.reports.ReportFigure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Elimination;
import uk.kith.testing.KithTest;

/**
 * A reader with patience takes every number that a report tells from every other: months, quarters and years, girls and boys, counts and
 * rates of the same. No small number comes out. The reader knows nothing of how numbers are held back, only which cells each adds up.
 */
@KithTest
class SubtractingTest {

    private static final int MONTHS = 6;
    private static final String[] GROUPS = {"Girls", "Boys", "Not known"};

    @Autowired
    private Measures measures;

    static java.util.stream.IntStream seeds() {
        return java.util.stream.IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_small_number_comes_out_by_adding_and_taking_away(int seed) {
        var random = new Random(seed);
        var cells = new int[MONTHS][GROUPS.length];
        for (var month : cells)
            for (int group = 0; group < month.length; group++)
                month[group] = random.nextInt(10) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 9 : 40);
        var tabled = new Tabled(measures);
        Map<ReportFigure, long[]> sums = new LinkedHashMap<>();
        tell(tabled, sums, "fd-referrals-count", yearTo(3 + MONTHS), cells, (month, group) -> true, random);
        tell(
                tabled,
                sums,
                "fd-referrals-count",
                Window.quarterTo(month(6).to()),
                cells,
                (month, group) -> month < 3,
                random);
        for (int number = 0; number < MONTHS; number++) {
            int only = number;
            tell(tabled, sums, "fd-referrals-count", month(4 + number), cells, (month, group) -> month == only, random);
            if (random.nextInt(3) == 0) rate(tabled, sums, month(4 + number), cells, (month, group) -> month == only);
        }
        var small = tabled.weighed();
        var known = new Elimination();
        sums.forEach((figure, sum) -> {
            if (small.instead(figure) == null) known.add(sum);
        });
        sums.forEach((figure, sum) -> {
            int number = java.util.Objects.requireNonNull(figure.numerator()).intValue();
            if (number > 0 && number < 6)
                assertThat(known.gives(sum))
                        .as("%s of %s", number, figure.key())
                        .isFalse();
        });
    }

    private static void tell(
            Tabled tabled,
            Map<ReportFigure, long[]> sums,
            String measure,
            Window window,
            int[][] cells,
            BiPredicate<Integer, Integer> is,
            Random random) {
        var all = sum(cells, is);
        tabled.whole(window.toString(), measure, window, value(cells, all));
        sums.put(tabled.figures().getLast(), all);
        if (random.nextInt(3) == 0) return;
        for (int number = 0; number < GROUPS.length; number++) {
            int only = number;
            var some = sum(cells, (month, group) -> is.test(month, group) && group == only);
            tabled.group(window + GROUPS[number], measure, window, "gender", GROUPS[number], value(cells, some));
            sums.put(tabled.figures().getLast(), some);
        }
    }

    private static void rate(
            Tabled tabled,
            Map<ReportFigure, long[]> sums,
            Window window,
            int[][] cells,
            BiPredicate<Integer, Integer> is) {
        var sum = sum(cells, is);
        tabled.share("rate" + window, "fd-referral-rate-per-10k", window, value(cells, sum), 40_000);
        sums.put(tabled.figures().getLast(), sum);
    }

    private static long[] sum(int[][] cells, BiPredicate<Integer, Integer> is) {
        var sum = new long[MONTHS * GROUPS.length];
        for (int month = 0; month < cells.length; month++)
            for (int group = 0; group < GROUPS.length; group++)
                sum[month * GROUPS.length + group] = is.test(month, group) ? 1 : 0;
        return sum;
    }

    private static long value(int[][] cells, long[] sum) {
        long value = 0;
        for (int at = 0; at < sum.length; at++) if (sum[at] > 0) value += cells[at / GROUPS.length][at % GROUPS.length];
        return value;
    }
}
