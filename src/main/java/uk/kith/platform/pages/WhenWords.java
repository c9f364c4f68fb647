package uk.kith.platform.pages;

import java.time.LocalDate;
import java.time.Period;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.WorkingDays;

/** Days as seen from today, as a page says them: how old, how soon, how late. */
public final class WhenWords {

    private WhenWords() {}

    /** "Sunday 3 May 2026": how a typed date is read back. */
    public static String inFull(LocalDate day) {
        return DateWords.weekday(day) + " " + DateWords.full(day);
    }

    /** "3 May" in the year we are in, else "3 May 2025". */
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DateWords.date(day) : DateWords.full(day);
    }

    /**
     * How a duty stands: "due Thursday, in 2 working days", "due 14 June, in 12 working days", "due today", "6 working
     * days late, since 3 May".
     */
    public static String due(LocalDate due, LocalDate today, WorkingDays calendar) {
        if (due.isBefore(today)) return late(due, today, calendar.between(due, today));
        long days = due.toEpochDay() - today.toEpochDay();
        if (days == 0) return "due today";
        if (days == 1) return "due tomorrow";
        var named = "due " + (days < 7 ? DateWords.weekday(due) : day(due, today));
        int working = calendar.between(today, due);
        return working == 0 ? named : named + ", in " + DateWords.count(working, "working day");
    }

    private static String late(LocalDate due, LocalDate today, int working) {
        var since = "since " + day(due, today);
        return working == 0 ? "late " + since : DateWords.count(working, "working day") + " late, " + since;
    }

    /** "9 years"; for the youngest "8 months", "3 weeks", "2 days", "born today"; before birth "not yet born". */
    public static String age(LocalDate birth, LocalDate today) {
        if (today.isBefore(birth)) return "not yet born";
        var lived = Period.between(birth, today);
        if (lived.getYears() >= 2) return DateWords.count(lived.getYears(), "year");
        if (lived.toTotalMonths() >= 3) return DateWords.count(lived.toTotalMonths(), "month");
        var days = today.toEpochDay() - birth.toEpochDay();
        if (days >= 14) return DateWords.count(days / 7, "week");
        return days == 0 ? "born today" : DateWords.count(days, "day");
    }
}
