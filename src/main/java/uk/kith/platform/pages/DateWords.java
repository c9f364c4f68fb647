package uk.kith.platform.pages;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private DateWords() {}

    /** "3 May 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Sunday 3 May 2026": how a typed date is read back. */
    public static String inFull(LocalDate day) {
        return IN_FULL.format(day);
    }

    /** "9 years"; for the youngest "8 months", "3 weeks", "2 days", "born today", and before birth "not yet born". */
    public static String age(LocalDate birth, LocalDate today) {
        if (today.isBefore(birth)) return "not yet born";
        var lived = Period.between(birth, today);
        if (lived.getYears() >= 2) return count(lived.getYears(), "year");
        if (lived.toTotalMonths() >= 3) return count(lived.toTotalMonths(), "month");
        var days = today.toEpochDay() - birth.toEpochDay();
        if (days >= 14) return count(days / 7, "week");
        return days == 0 ? "born today" : count(days, "day");
    }

    static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
