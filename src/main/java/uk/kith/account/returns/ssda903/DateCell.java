package uk.kith.account.returns.ssda903;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.files.Shown;
import uk.kith.kernel.PartialDate;

/**
 * What a date cell of the return says. A date is day/month/four-digit year with slashes (a day or month of one digit is
 * accepted), exists, and lies in the years 1678 to 2261; dates of previous orders and of social workers may have unknown
 * parts, written with Z.
 */
public sealed interface DateCell {

    /** Nothing was entered. */
    record Blank() implements DateCell {}

    /** A day. */
    record Day(LocalDate day) implements DateCell {}

    /** A date of which the day, the month or the year is not known: {@code ZZ/ZZ/2014}. */
    record Partly(PartialDate date) implements DateCell {}

    /** Something else than a date; {@code why} ends a sentence that begins with the column's name. */
    record Unreadable(String text, String why) implements DateCell {}

    Blank BLANK = new Blank();

    /** The day, or nothing where the cell is blank, unreadable or only partly known. */
    default @Nullable LocalDate orNull() {
        return this instanceof Day(var day) ? day : null;
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /** Reads a cell in which the whole date must be known. */
    static DateCell read(@Nullable String text) {
        if (text == null) return BLANK;
        var parts = Parts.of(text);
        return parts == null
                ? new Unreadable(text, "is %s, which is not a date (day/month/year).".formatted(Shown.text(text)))
                : whole(text, parts);
    }

    /** A whole date as its days since 1 January 1970, or {@link uk.kith.account.returns.rules.Day#NONE} for any other text: what rules compare. */
    static int number(String text) {
        int length = text.length();
        if (length < 8 || length > 10 || text.charAt(length - 5) != '/') return uk.kith.account.returns.rules.Day.NONE;
        var day = read(text).orNull();
        return day == null ? uk.kith.account.returns.rules.Day.NONE : (int) day.toEpochDay();
    }

    /** Reads a cell in which parts of the date may be unknown. */
    static DateCell readPartial(@Nullable String text) {
        if (text == null || text.indexOf('Z') < 0) return read(text);
        return PartialDate.parse(text)
                .filter(date -> date.year() == null || isReadable(date.year()))
                .<DateCell>map(Partly::new)
                .orElseGet(() -> read(text));
    }

    /** Reads a cell as its column allows. */
    static DateCell in(String column, @Nullable String text) {
        return Table.mayBePartial(column) ? readPartial(text) : read(text);
    }

    private static DateCell whole(String text, Parts date) {
        if (date.month() < 1 || date.month() > 12 || !isReadable(date.year()))
            return new Unreadable(text, "is %s, which is not a date.".formatted(Shown.text(text)));
        if (date.day() < 1
                || date.day() > YearMonth.of(date.year(), date.month()).lengthOfMonth())
            return new Unreadable(text, "is %s, a day that does not exist.".formatted(Shown.text(text)));
        return new Day(LocalDate.of(date.year(), date.month(), date.day()));
    }

    private static boolean isReadable(int year) {
        return year >= 1678 && year <= 2261;
    }
}
