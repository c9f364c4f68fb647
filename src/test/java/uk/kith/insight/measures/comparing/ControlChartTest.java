package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.insight.measures.Direction;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.ControlChart.Point;
import uk.kith.insight.measures.comparing.ControlChart.Signal;

class ControlChartTest {

    /** The flow rates of the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2. */
    private static final String FLOW = "49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1";

    @Test
    void limits_are_those_of_the_handbook() {
        var stretch = chart(FLOW).stretches().getFirst();
        assertThat(stretch.middle()).isCloseTo(50.81, within(0.005));
        assertThat(stretch.high()).isCloseTo(55.8041, within(0.0005));
        assertThat(stretch.low()).isCloseTo(45.8159, within(0.0005));
        assertThat(chart(FLOW).points()).allMatch(point -> point.signal() == null);
        assertThat(chart(FLOW).inWords(Direction.HIGHER)).startsWith("Within what chance gives");
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = ':', textBlock = """
            # outside: the last is more than 2.66 mean differences from the mean, which draws the others to one side
            10 12 10 12 10 12 10 12 10 12 10 22 : OUTSIDE    : 12
            10 12 10 12 10 12 10 12 10 12 10 16 : OUTSIDE    :
            # the mean is 1.6: seven above it in a row, and eight
            0 3 0 3 0 3 0 2 2 2 2 2 2 2 0 3 0 3 0 3 0 3 : RUN :
            0 3 0 3 0 3 0 2 2 2 2 2 2 2 2 0 3 0 3 0 3 0 3 : RUN : 8 9 10 11 12 13 14 15
            # the mean is 10.8, the limits are 2.7 from it and half way is 1.3: three of four are further, and two
            10 11 10 11 10 11 10 11 10 11 10 11 10 11 12.4 11 12.4 12.4 : NEAR_LIMIT : 15 17 18
            10 11 10 11 10 11 10 11 10 11 10 11 10 11 12.4 11 11   12.4 : NEAR_LIMIT :
            """)
    void what_chance_hardly_gives_is_marked(String series, Signal signal, String places) {
        var marked = new ArrayList<String>();
        var points = chart(series).points();
        for (int place = 0; place < points.size(); place++)
            if (points.get(place).signal() == signal) marked.add(String.valueOf(place + 1));
        assertThat(String.join(" ", marked)).isEqualTo(places == null ? "" : places);
    }

    @Test
    void nine_points_are_too_few_and_say_so() {
        var chart = chart("1 2 1 2 1 2 1 2 1");
        assertThat(chart.inWords(Direction.LOWER))
                .isEqualTo("Limits need ten whole periods that were counted alike; there are 9.");
        assertThat(chart("1 2 1 2 1 2 1 2 1 2").inWords(Direction.LOWER)).startsWith("Within");
    }

    @Test
    void a_month_that_is_not_over_moves_no_limits_and_signals_nothing() {
        var points = new ArrayList<>(points(List.of(9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0, 11.0)));
        var whole = chart(points);
        points.add(new Point(Window.monthTo(LocalDate.of(2026, 4, 2)), 0.0, false, null));
        var withTwoDays = chart(points);
        assertThat(withTwoDays.stretches().getFirst().middle())
                .isEqualTo(whole.stretches().getFirst().middle());
        assertThat(withTwoDays.points().getLast().signal()).isNull();
        assertThat(withTwoDays.inWords(Direction.HIGHER)).startsWith("Within");
    }

    @ParameterizedTest(name = "counted otherwise from {0}: the first stretch ends on {1}")
    @CsvSource(textBlock = """
            2025-12-31, 2025-11-30
            2026-01-01, 2025-12-31
            2026-01-02, 2025-12-31
            2026-03-31, 2026-02-28
            2026-04-01, 2026-03-31
            2024-01-01, 2026-03-31
            """)
    void limits_begin_anew_where_the_counting_changed(LocalDate from, LocalDate ends) {
        var values = java.util.Collections.nCopies(20, 5.0);
        var chart = ControlChart.of(points(values), List.of(from), false, 100);
        assertThat(chart.stretches().getFirst().last().to()).isEqualTo(ends);
        assertThat(chart.points()).hasSize(20);
    }

    @Test
    void limits_as_drawn_stay_between_none_and_all() {
        var stretch = ControlChart.of(
                        points(List.of(0.0, 100.0, 0.0, 100.0, 0.0, 100.0, 0.0, 100.0, 0.0, 100.0)),
                        List.of(),
                        false,
                        100)
                .stretches()
                .getFirst();
        assertThat(stretch.low()).isZero();
        assertThat(stretch.high()).isEqualTo(100);
    }

    @Test
    void points_that_share_days_have_no_limits() {
        var points = Window.series(Window.Kind.TWELVE_MONTHS, 12, LocalDate.of(2026, 3, 31)).stream()
                .map(window -> new Point(window, 5.0, true, null))
                .toList();
        assertThat(chart(points).inWords(Direction.LOWER)).startsWith("Each point shares days");
        assertThat(ControlChart.of(points(List.of(1.0, 2.0)), List.of(), true, 100)
                        .stretches())
                .isEmpty();
    }

    @Test
    void a_signal_is_good_or_bad_only_where_the_measure_knows() {
        var chart = chart("10 12 10 12 10 12 10 12 10 12 10 22");
        assertThat(chart.inWords(Direction.HIGHER)).isEqualTo("Higher than chance gives (outside the limits): better.");
        assertThat(chart.inWords(Direction.LOWER)).endsWith(": worse.");
        assertThat(chart.inWords(Direction.CONTEXT)).isEqualTo("Higher than chance gives (outside the limits).");
    }

    private static ControlChart chart(String series) {
        var values =
                Arrays.stream(series.strip().split(" +")).map(Double::valueOf).toList();
        return chart(points(values));
    }

    private static ControlChart chart(List<Point> points) {
        return ControlChart.of(points, List.of(), false, Double.POSITIVE_INFINITY);
    }

    private static List<Point> points(List<Double> values) {
        var points = new ArrayList<Point>();
        var windows = Window.months(values.size(), LocalDate.of(2026, 3, 31));
        for (int place = 0; place < values.size(); place++)
            points.add(new Point(windows.get(place), values.get(place), true, null));
        return points;
    }
}
