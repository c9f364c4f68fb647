package uk.kith.front.sample.counts;

import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many children had something on each day. */
public final class OnDays {

    private final TreeMap<LocalDate, Integer> changes = new TreeMap<>();

    /** From the first day up to, but not including, the last; null where it goes on. */
    public void add(int children, LocalDate from, @Nullable LocalDate until) {
        changes.merge(from, children, Integer::sum);
        if (until != null) changes.merge(until, -children, Integer::sum);
    }

    /** At the end of that day. */
    public int on(LocalDate day) {
        return changes.headMap(day, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
