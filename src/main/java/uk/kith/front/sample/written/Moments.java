package uk.kith.front.sample.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import uk.kith.front.sample.SampleSize;
import uk.kith.kernel.London;

/**
 * The days on which the office wrote up what had happened: each month in the last three years, twice a month in the last,
 * and the day that the sample has come to. What was before is known since the first of them.
 */
final class Moments {

    private static final int MONTHS = 36;
    private static final int MONTHS_WITH_MIDDLE = 12;
    private static final int MIDDLE = 15;

    private final List<LocalDate> days;

    Moments(SampleSize size) {
        var all = new TreeSet<LocalDate>();
        for (int back = Math.min(MONTHS, size.years() * 12); back >= 0; back--) {
            var month = size.asAt().minusMonths(back).withDayOfMonth(1);
            if (back < MONTHS_WITH_MIDDLE) all.add(month.withDayOfMonth(MIDDLE));
            all.add(month.plusMonths(1).minusDays(1));
        }
        all.removeIf(day -> !day.isBefore(size.asAt()));
        all.add(size.asAt());
        this.days = new ArrayList<>(all);
    }

    /** The number of the moment at which what was written up on that day was known. */
    int of(LocalDate day) {
        int low = 0;
        int high = days.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (days.get(middle).isBefore(day)) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    LocalDate day(int moment) {
        return days.get(moment);
    }

    int last() {
        return days.size() - 1;
    }

    /** None lies in the future. */
    List<Instant> instants(Instant now) {
        return days.stream()
                .map(London::endOf)
                .map(end -> end.isAfter(now) ? now : end)
                .toList();
    }
}
