package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.DateWords;

/** Figures and their periods as they are read. */
public final class FigureWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private FigureWords() {}

    /** "1,204", "86.4%", "41.2 per 10,000", "12 days". */
    public static String value(Unit unit, BigDecimal value) {
        var number = number(unit, value);
        return switch (unit) {
            case COUNT -> number;
            case PERCENT -> number + "%";
            case PER_10_000 -> number + " per 10,000";
            case DAYS -> number + (number.equals("1") ? " day" : " days");
        };
    }

    /** The number by itself, to as many decimals as its unit is shown with. */
    public static String number(Unit unit, BigDecimal value) {
        return ("%,." + unit.decimals() + "f").formatted(value.setScale(unit.decimals(), RoundingMode.HALF_UP));
    }

    /** "October 2026", "20 November 2026", "twelve months to 31 October 2026". */
    public static String period(Measure measure, Window window) {
        if (measure.on() == On.DAY) return DateWords.full(window.to());
        if (measure.on() == On.TWELVE_MONTHS) return "twelve months to " + DateWords.full(window.to());
        return period(window);
    }

    public static String period(Window window) {
        if (!window.isWhole()) return DateWords.full(window.from()) + " to " + DateWords.full(window.to());
        return switch (window.kind()) {
            case DAY -> DateWords.full(window.to());
            case MONTH -> MONTH.format(window.from());
            case QUARTER -> SHORT.format(window.from()) + " to " + SHORT.format(window.to());
            case FINANCIAL_YEAR, ACADEMIC_YEAR ->
                window.from().getYear() + "-" + "%02d".formatted(window.to().getYear() % 100);
            case YEAR_TO_DATE -> "year to " + DateWords.full(window.to());
            case TWELVE_MONTHS -> "twelve months to " + DateWords.full(window.to());
            case OTHER -> DateWords.full(window.from()) + " to " + DateWords.full(window.to());
        };
    }

    /** The period where there is little room: "Oct 2026", "20 Nov 2026", "12 months to 31 Oct 2026". */
    static String inShort(Measure measure, Window window) {
        if (measure.on() == On.DAY) return SHORT_DAY.format(window.to());
        if (measure.on() == On.TWELVE_MONTHS || window.kind() == Window.Kind.TWELVE_MONTHS)
            return "12 months to " + SHORT_DAY.format(window.to());
        if (window.kind() == Window.Kind.OTHER || window.kind() == Window.Kind.YEAR_TO_DATE) return days(window);
        return window.kind() == Window.Kind.MONTH && window.isWhole() ? SHORT.format(window.from()) : period(window);
    }

    /** "17 to 23 Nov 2026", "28 Oct 2026 to 3 Nov 2026". */
    private static String days(Window window) {
        boolean isInAMonth = SHORT.format(window.from()).equals(SHORT.format(window.to()));
        return (isInAMonth ? "" + window.from().getDayOfMonth() : SHORT_DAY.format(window.from()))
                + " to "
                + SHORT_DAY.format(window.to());
    }

    /** As it stands under a picture, where there is little room: "Oct 2026", "20 Nov 2026". */
    static String label(Measure measure, Window window) {
        if (measure.on() == On.PERIOD && window.kind() == Window.Kind.MONTH) return SHORT.format(window.from());
        if (measure.on() == On.PERIOD && window.kind() != Window.Kind.TWELVE_MONTHS) return period(window);
        return isMonthEnd(window.to()) ? SHORT.format(window.to()) : DateWords.full(window.to());
    }

    /** What became of a figure: "up 4 from 20", "the same". */
    static String change(Unit unit, @Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null) return "cannot be told";
        var step = new BigDecimal(number(unit, now).replace(",", ""))
                .subtract(new BigDecimal(number(unit, before).replace(",", "")));
        if (step.signum() == 0) return "the same";
        var by = number(unit, step.abs())
                + switch (unit) {
                    case COUNT, PER_10_000 -> "";
                    case PERCENT -> " points";
                    case DAYS -> " days";
                };
        return (step.signum() > 0 ? "up " : "down ") + by;
    }

    /** The area of measures as it is headed: "Child protection". */
    public static String area(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
