package uk.kith.front.desk.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.Window.Kind;
import uk.kith.platform.pages.Option;

/** In what steps a trend walks, and how far back it begins. */
public enum Step {
    MONTH("month", "Month by month", Kind.MONTH, 24, 12),
    QUARTER("quarter", "Quarter by quarter", Kind.QUARTER, 8, 4),
    TWELVE_MONTHS("twelve-months", "Twelve months, month by month", Kind.TWELVE_MONTHS, 24, 12),
    FINANCIAL_YEAR("financial-year", "Financial years", Kind.FINANCIAL_YEAR, 5, 1),
    ACADEMIC_YEAR("academic-year", "Academic years", Kind.ACADEMIC_YEAR, 5, 1);

    private final String key;
    private final String title;
    private final Kind kind;
    private final int many;
    private final int aYear;

    Step(String key, String title, Kind kind, int many, int aYear) {
        this.key = key;
        this.title = title;
        this.kind = kind;
        this.many = many;
        this.aYear = aYear;
    }

    /** The step of that key; months where there is none. */
    static Step of(String key) {
        return Arrays.stream(values())
                .filter(step -> step.key.equals(key))
                .findFirst()
                .orElse(MONTH);
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(step -> new Option(step.key, step.title))
                .toList();
    }

    public String key() {
        return key;
    }

    /** How many steps back the same time of the year before is. */
    int aYear() {
        return aYear;
    }

    List<Window> trend(Measure measure, LocalDate today) {
        return windows(measure, many, today);
    }

    /** From the same time of last year until now. */
    List<Window> year(Measure measure, LocalDate today) {
        return windows(measure, aYear + 1, today);
    }

    /**
     * The windows, the oldest first. A stock is counted at the end of each, and of the last one today; what happens in a period
     * is counted in those that are over, since the part of a month beside whole months looks like a fall.
     */
    private List<Window> windows(Measure measure, int number, LocalDate today) {
        var current = Window.series(kind, 1, today).getFirst();
        if (measure.on() == On.DAY)
            return Window.series(kind, number, today).stream()
                    .map(window -> Window.day(window.to()))
                    .toList();
        if (measure.on() == On.TWELVE_MONTHS || kind == Kind.TWELVE_MONTHS)
            return Window.series(kind == Kind.QUARTER ? kind : Kind.TWELVE_MONTHS, number, endOfMonth(today)).stream()
                    .map(window -> Window.twelveMonthsTo(window.to()))
                    .toList();
        return Window.series(
                kind, number, current.isWhole() ? today : current.from().minusDays(1));
    }

    private static LocalDate endOfMonth(LocalDate today) {
        return today.plusDays(1).getDayOfMonth() == 1
                ? today
                : today.withDayOfMonth(1).minusDays(1);
    }
}
