package uk.kith.kernel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and counts as people say them: "3 May 2026", "Thursday", "6 working days". */
public final class DateWords {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private DateWords() {}

    /** "3 May 2026". */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "3 May". */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "15 February", in any year. */
    public static String date(MonthDay date) {
        return DATE.format(date);
    }

    /** "Thursday". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "1 working day", "6 working days". */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
