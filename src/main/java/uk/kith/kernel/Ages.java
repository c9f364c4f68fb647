package uk.kith.kernel;

import java.time.LocalDate;

/**
 * Ages and birthdays. Someone born on 29 February has their birthday on 28 February in a common year, as the
 * children looked-after return counts it.
 */
public final class Ages {

    private Ages() {}

    /** The birthday on which that age is reached. */
    public static LocalDate birthday(LocalDate born, int age) {
        return born.plusYears(age);
    }

    /**
     * The age in whole years on that day.
     *
     * @throws IllegalArgumentException before the birth
     */
    public static int on(LocalDate day, LocalDate born) {
        if (day.isBefore(born)) throw new IllegalArgumentException("Not yet born on " + day);
        int years = day.getYear() - born.getYear();
        return birthday(born, years).isAfter(day) ? years - 1 : years;
    }

    /** Whether that age was reached by that day, the birthday included. */
    public static boolean isAtLeast(int age, LocalDate born, LocalDate day) {
        return !birthday(born, age).isAfter(day);
    }
}
