package uk.kith.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from {@code from} up to, but not including, {@code until}; still open when {@code until} is null.
 *
 * <p>The day a period ends belongs to the next one. A stay that began and ended on one day ({@code from} equals
 * {@code until}) is a period too: it holds no day of its own, so it overlaps nothing, and it is known by
 * {@link #isSameDay()}. An end before the start is refused.
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from))
            throw new IllegalArgumentException("A period cannot end (%s) before it starts (%s)".formatted(until, from));
    }

    /** Open: from this day on, with no end yet. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** From the first day to the last, both included. */
    public static Period ofDays(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether every day of the other period is one of this. */
    public boolean covers(Period other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /** Whether the next period starts on the day this one ends. */
    public boolean meets(Period next) {
        return next.from.equals(until);
    }

    /** Whether the two share a day. A same-day period shares none. */
    public boolean overlaps(Period other) {
        return intersect(other).isPresent();
    }

    /** The days that are in both, if there are any. */
    public Optional<Period> intersect(Period other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = earlier(until, other.until);
        return end == null || start.isBefore(end) ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    /** Whether any of this happened within the other period: a shared day, or a same-day period that falls in it. */
    public boolean touches(Period other) {
        return overlaps(other) || (isSameDay() && other.covers(from)) || (other.isSameDay() && covers(other.from));
    }

    public boolean isOpen() {
        return until == null;
    }

    /** Whether it began and ended on one day. */
    public boolean isSameDay() {
        return from.equals(until);
    }

    public boolean isBefore(Period other) {
        return until != null && !until.isAfter(other.from);
    }

    /** The last day that belongs to it; none while it is open, or where it began and ended on one day. */
    public Optional<LocalDate> lastDay() {
        return until == null || isSameDay() ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    /** This period, ended on that day. */
    public Period endingOn(LocalDate end) {
        return new Period(from, end);
    }

    /**
     * How many days it lasted.
     *
     * @throws IllegalStateException while it is open; ask {@link #daysBy} instead
     */
    public long days() {
        if (until == null) throw new IllegalStateException("The period since " + from + " is still open");
        return ChronoUnit.DAYS.between(from, until);
    }

    /** How many days it had lasted at the start of that day: none before it began, and no more than it ever lasted. */
    public long daysBy(LocalDate day) {
        var end = earlier(until, day);
        return end == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    /** Whether it had lasted that many whole months by that day, to the same date (or the month's last day). */
    public boolean hasLastedMonths(int months, LocalDate by) {
        var reached = from.plusMonths(months);
        return !reached.isAfter(by) && (until == null || !reached.isAfter(until));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other;
        if (other == null) return one;
        return one.isBefore(other) ? one : other;
    }
}
