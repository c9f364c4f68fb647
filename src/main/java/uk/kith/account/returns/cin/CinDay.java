package uk.kith.account.returns.cin;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as the message writes it: year, month and day with hyphens, as 2026-03-31. A time or a time zone after it, which
 * XML allows, is passed over. Days lie in the years 1678 to 2261.
 */
public final class CinDay {

    private static final int LENGTH = 10;

    private CinDay() {}

    /** The day; nothing where the cell is blank or no day that exists. By hand: a message has hundreds of thousands. */
    public static @Nullable LocalDate of(@Nullable String text) {
        if (text == null || text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
        if (text.length() > LENGTH && "TZ+- ".indexOf(text.charAt(LENGTH)) < 0) return null;
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        if (year < 1678 || year > 2261 || month < 1 || month > 12 || day < 1) return null;
        return day > 28 && day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') return -1;
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
