package uk.kith.account.returns.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that a rule compares, or no day: what is blank or cannot be read as a date is no day, and no comparison with it is
 * true.
 */
public interface Day {

    /** Stands for no day. */
    int NONE = Integer.MIN_VALUE;

    Day NO_DAY = new Known(NONE);

    /** A day by its number. */
    record Known(int number) implements Day {}

    /** The days since 1 January 1970; {@link #NONE} for no day. */
    int number();

    static Day of(LocalDate day) {
        return of((int) day.toEpochDay());
    }

    static Day of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    static Day of(int number) {
        return new Known(number);
    }

    default boolean isKnown() {
        return number() != NONE;
    }

    default @Nullable LocalDate orNull() {
        return isKnown() ? LocalDate.ofEpochDay(number()) : null;
    }

    default boolean isBefore(Day other) {
        return isKnown() && number() < other.number();
    }

    default boolean isAfter(Day other) {
        return other.isKnown() && number() > other.number();
    }

    default boolean isOnOrBefore(Day other) {
        return isKnown() && number() <= other.number();
    }

    default boolean isOnOrAfter(Day other) {
        return other.isKnown() && number() >= other.number();
    }

    default boolean isSameDayAs(Day other) {
        return isKnown() && number() == other.number();
    }

    /** Both are known, and they are not the same. */
    default boolean isAnotherDayThan(Day other) {
        return isKnown() && other.isKnown() && number() != other.number();
    }

    /** From the first to the last, both included. */
    default boolean isWithin(Day first, Day last) {
        return isOnOrAfter(first) && isOnOrBefore(last);
    }

    /** This day, or the other where this is none. */
    default Day or(Day other) {
        return isKnown() ? this : other;
    }

    default Day plusDays(int days) {
        return isKnown() ? of(number() + days) : NO_DAY;
    }

    /** The same day so many years on: 29 February becomes 28 February in a common year. */
    default Day plusYears(int years) {
        var day = orNull();
        return day == null ? NO_DAY : of(day.plusYears(years));
    }

    /** The same day so many calendar months on, or the last of that month where it is shorter. */
    default Day plusMonths(int months) {
        var day = orNull();
        return day == null ? NO_DAY : of(day.plusMonths(months));
    }

    /** How many days lie between two known days; negative when the other is the earlier. */
    default int daysUntil(Day other) {
        if (!isKnown() || !other.isKnown()) throw new IllegalStateException("Ask first whether both days are known.");
        return other.number() - number();
    }

    /** The later of two days; the known one where only one is. */
    static Day later(Day one, Day other) {
        return one.number() >= other.number() ? one : other;
    }

    /** The earlier of two days; the known one where only one is. */
    static Day earlier(Day one, Day other) {
        if (!one.isKnown()) return other;
        return !other.isKnown() || one.number() <= other.number() ? one : other;
    }
}
