package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** The three numbers of a date as written, before anyone asked whether the day exists. */
record Parts(int day, int month, int year) {

    /** By hand and not by pattern: a return of half a million rows has millions of dates. */
    static @Nullable Parts of(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (second < 0 || text.length() - second != 5) return null;
        int day = number(text, 0, first, 2);
        int month = number(text, first + 1, second, 2);
        int year = number(text, second + 1, text.length(), 4);
        return day < 0 || month < 0 || year < 0 ? null : new Parts(day, month, year);
    }

    private static int number(String text, int from, int until, int longest) {
        if (until - from < 1 || until - from > longest) return -1;
        int number = 0;
        for (int i = from; i < until; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') return -1;
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
