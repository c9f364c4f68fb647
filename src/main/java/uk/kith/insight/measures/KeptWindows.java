package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kith.insight.measures.Measure.On;

/** The periods whose figures are kept ready: those that scorecards, trends and reports ask for every day. */
final class KeptWindows {

    private KeptWindows() {}

    /** Those of each measure, on that day: measures that are asked of the same kind of time share them. */
    static Function<Measure, List<Window>> on(LocalDate today) {
        var windows = new EnumMap<On, List<Window>>(On.class);
        for (var on : On.values())
            windows.put(
                    on, usual(today).map(window -> as(on, window)).distinct().toList());
        return measure -> Objects.requireNonNull(windows.get(measure.on()));
    }

    /** The period as this measure reads it: a stock knows only its last day, a rolling measure the twelve months to it. */
    static Window as(On on, Window window) {
        return switch (on) {
            case DAY -> Window.day(window.to());
            case PERIOD -> plain(window.from(), window.to());
            case TWELVE_MONTHS -> plain(Window.twelveMonthsTo(window.to()).from(), window.to());
        };
    }

    /** Days alone, whatever the calendar calls them: March is the same days as the month that ends on its last. */
    static Window plain(LocalDate from, LocalDate to) {
        return from.equals(to) ? Window.day(to) : new Window(Window.Kind.OTHER, from, to);
    }

    private static Stream<Window> usual(LocalDate today) {
        return Stream.of(
                        Window.months(25, today),
                        Window.series(Window.Kind.QUARTER, 9, today),
                        Window.series(Window.Kind.FINANCIAL_YEAR, 3, today),
                        Window.series(Window.Kind.ACADEMIC_YEAR, 3, today),
                        List.of(
                                Window.twelveMonthsTo(today),
                                Window.yearToDate(today.minusYears(1)),
                                Window.yearToDate(today.withDayOfMonth(1).minusDays(1)),
                                Window.between(today.minusDays(6), today),
                                Window.between(today.minusDays(13), today.minusDays(7)),
                                Window.day(today.minusYears(1))))
                .flatMap(List::stream);
    }
}
