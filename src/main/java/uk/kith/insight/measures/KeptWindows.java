package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The periods whose figures are kept ready: those that scorecards, trends and reports ask for every day. */
final class KeptWindows {

    private KeptWindows() {}

    static List<Window> of(Measure measure, LocalDate today) {
        SequencedSet<Window> windows = new LinkedHashSet<>();
        usual(today).forEach(window -> windows.add(as(measure, window)));
        return List.copyOf(windows);
    }

    /** The period as this measure reads it: a stock knows only its last day, a rolling measure the twelve months to it. */
    static Window as(Measure measure, Window window) {
        return switch (measure.on()) {
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
                                Window.day(today.minusDays(7)),
                                Window.day(today.minusYears(1))))
                .flatMap(List::stream);
    }
}
