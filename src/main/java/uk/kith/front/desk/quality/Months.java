package uk.kith.front.desk.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;

/** The days at which a trend is read: the ends of months that are over, and today. */
final class Months {

    private static final int LATELY = 6;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private Months() {}

    /** Of the last six months, this one among them. */
    static List<LocalDate> lately(LocalDate today) {
        return between(YearMonth.from(today).minusMonths(LATELY - 1L), today);
    }

    /** Of a collection year, as far as it has come; and on after it, while its returns are mended. */
    static List<LocalDate> of(CollectionYear year, LocalDate today) {
        return between(YearMonth.from(year.firstDay()), today);
    }

    private static List<LocalDate> between(YearMonth first, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        for (var month = first; month.isBefore(YearMonth.from(today)); month = month.plusMonths(1))
            days.add(month.atEndOfMonth());
        days.add(today);
        return List.copyOf(days);
    }

    /** Whether the record was looked at by the end of that day. */
    static boolean isTold(LocalDate day, Instant since) {
        return since.isBefore(London.endOf(day));
    }

    static String name(LocalDate day) {
        return NAME.format(day);
    }

    static String shortName(LocalDate day) {
        return SHORT.format(day);
    }
}
