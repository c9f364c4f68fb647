package uk.kith.front.sample.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Which assessments are late: fewer than one in six, more in the last quarter, and one in five in the month that ends with the day. */
public final class Timeliness {

    private static final double USUALLY = 0.16;
    private static final double IN_THE_DIP = 0.31;
    private static final double LATELY = 0.2;

    private final ReportDays days;
    private final Map<YearMonth, int[]> authorised = new HashMap<>();

    public Timeliness(LocalDate asAt) {
        this.days = new ReportDays(asAt);
    }

    /** Whether assessments that are authorised on that day may well be late. */
    public boolean isLate(LocalDate day, int children) {
        var counts = counts(day);
        return counts[1] + children <= share(day) * (counts[0] + children) + 0.5;
    }

    public void count(LocalDate day, int children, boolean late) {
        var counts = counts(day);
        counts[0] += children;
        if (late) counts[1] += children;
    }

    private double share(LocalDate day) {
        if (!day.isBefore(days.lastMonthFrom())) return LATELY;
        return day.isBefore(days.monthEnd().withDayOfMonth(1).minusMonths(2)) ? USUALLY : IN_THE_DIP;
    }

    /** All, and the late ones; the month that ends with the day by itself. */
    private int[] counts(LocalDate day) {
        var month = day.isBefore(days.lastMonthFrom())
                ? YearMonth.from(day)
                : YearMonth.from(days.asAt()).plusYears(1);
        return authorised.computeIfAbsent(month, _ -> new int[2]);
    }
}
