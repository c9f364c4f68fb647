package uk.kith.kernel;

import java.time.LocalDate;
import java.time.MonthDay;

/** The same stretch of every year, both ends included; it may run over the new year (25 December to 1 January). */
public record YearlySpan(MonthDay first, MonthDay last) {

    public boolean covers(LocalDate day) {
        var date = MonthDay.from(day);
        var runsOverTheNewYear = first.isAfter(last);
        var started = !date.isBefore(first);
        var notOver = !date.isAfter(last);
        return runsOverTheNewYear ? started || notOver : started && notOver;
    }

    /** "25 December to 1 January". */
    public String words() {
        return DateWords.date(first) + " to " + DateWords.date(last);
    }
}
