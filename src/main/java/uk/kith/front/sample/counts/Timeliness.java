package uk.kith.front.sample.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import uk.kith.front.sample.SampleSize;

/** Which assessments are late: fewer than one in six, more in the last quarter, and one in five in the month that ends with the day. */
public final class Timeliness {

    private static final double USUALLY = 0.16;
    private static final double IN_THE_DIP = 0.31;
    private static final double LATELY = 0.2;
    private static final int AUTHORISED_LATELY = 36;

    private final ReportDays days;
    private final Map<YearMonth, int[]> authorised = new HashMap<>();

    private final int expected;

    public Timeliness(SampleSize size) {
        this.days = new ReportDays(size.asAt());
        this.expected = size.of(AUTHORISED_LATELY);
    }

    /** Whether assessments that are authorised on that day may well be late. */
    public boolean isLate(LocalDate day, int children) {
        var counts = counts(day);
        // The late ones of the last month come up before most of the others.
        int all = isLately(day) ? Math.max(expected, counts[0] + children) : counts[0] + children;
        return counts[1] + children <= share(day) * all + 0.5;
    }

    public void count(LocalDate day, int children, boolean late) {
        var counts = counts(day);
        counts[0] += children;
        if (late) counts[1] += children;
    }

    private double share(LocalDate day) {
        if (isLately(day)) return LATELY;
        return day.isBefore(days.monthEnd().withDayOfMonth(1).minusMonths(2)) ? USUALLY : IN_THE_DIP;
    }

    private boolean isLately(LocalDate day) {
        return !day.isBefore(days.lastMonthFrom());
    }

    /** All, and the late ones; the month that ends with the day by itself. */
    private int[] counts(LocalDate day) {
        var month = isLately(day) ? YearMonth.from(days.asAt()).plusYears(1) : YearMonth.from(day);
        return authorised.computeIfAbsent(month, _ -> new int[2]);
    }
}
