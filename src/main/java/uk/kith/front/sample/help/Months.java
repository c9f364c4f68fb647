package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How much happened in each month, counted back from the day that the sample has come to. */
final class Months {

    private final LocalDate asAt;
    private final int[] counts;

    Months(LocalDate asAt, int months) {
        this.asAt = asAt;
        this.counts = new int[months];
    }

    int size() {
        return counts.length;
    }

    void count(LocalDate day) {
        int month = Math.toIntExact(ChronoUnit.MONTHS.between(day, asAt));
        if (month >= 0 && month < counts.length) counts[month]++;
    }

    int in(int month) {
        return counts[month];
    }

    LocalDate first(int month) {
        return asAt.minusMonths(month + 1L).plusDays(1);
    }

    LocalDate last(int month) {
        return asAt.minusMonths(month);
    }
}
