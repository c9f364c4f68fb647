package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The days that a timeline shows, and where each of them lies on it, from the left edge. */
record Span(LocalDate from, LocalDate until) {

    long days() {
        return Math.max(1, ChronoUnit.DAYS.between(from, until));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** In hundredths of the width, as SVG writes it: "12.50%". Days outside lie on the edge. */
    String at(LocalDate day) {
        return percent(share(day));
    }

    /** How wide the days between are; never too narrow to see. */
    String width(LocalDate first, LocalDate last) {
        return percent(Math.max(0.4, share(last) - share(first)));
    }

    private double share(LocalDate day) {
        var days = ChronoUnit.DAYS.between(from, day);
        return Math.clamp(100.0 * days / days(), 0, 100);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
