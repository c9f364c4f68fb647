package uk.kith.account.returns.rules;

import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a return: the text as it came and, where that reads as a date, its day. Only the truly empty
 * cell is blank. Equal texts of one return are one cell, read once.
 */
public final class Cell implements Day {

    private static final int LONGEST_REMEMBERED = 32;
    private static final @Nullable Day[] NO_ANNIVERSARIES = {};

    public static final Cell BLANK = new Cell(null, NONE, null);

    private final @Nullable String text;
    private final int day;
    private final Cell capitals;
    private @Nullable Day[] anniversaries = NO_ANNIVERSARIES;

    /** @param capitals the cell of the same text in capitals; none when it is in capitals */
    Cell(@Nullable String text, int day, @Nullable Cell capitals) {
        this.text = text;
        this.day = day;
        this.capitals = capitals == null ? this : capitals;
    }

    /** A cell by itself. @param day reads a text as a date: days since 1 January 1970, or {@link Day#NONE} */
    public static Cell of(@Nullable String text, ToIntFunction<String> day) {
        if (text == null) return BLANK;
        var capitals = text.toUpperCase(Locale.ROOT);
        return new Cell(text, day.applyAsInt(text), capitals.equals(text) ? null : of(capitals, day));
    }

    @Override
    public int number() {
        return day;
    }

    public @Nullable String text() {
        return text;
    }

    /** The same text in capitals, as the Department's own tool reads every cell. */
    public Cell inCapitals() {
        return capitals;
    }

    public boolean isBlank() {
        return text == null;
    }

    public boolean isGiven() {
        return text != null;
    }

    /** Something stands here, but it is no date. */
    public boolean isNoDate() {
        return text != null && day == NONE;
    }

    /** Exactly this text. */
    public boolean is(String wanted) {
        return wanted.equals(text);
    }

    /** This text in whatever letter case. */
    public boolean isIgnoringCase(String wanted) {
        return wanted.equalsIgnoreCase(text);
    }

    public boolean isIn(Set<String> codes) {
        return text != null && codes.contains(text);
    }

    /** Given, and none of the codes. */
    public boolean isGivenBeyond(Set<String> codes) {
        return text != null && !codes.contains(text);
    }

    /** The same text, both filled. */
    public boolean equalsGiven(Cell other) {
        return text != null && text.equals(other.text);
    }

    /** The same text, or both blank. */
    public boolean isSameTextAs(Cell other) {
        return this == other || (text == null ? other.text == null : text.equals(other.text));
    }

    /** The number that stands here; not a number ({@code NaN}) for a blank or other text. */
    public double asNumber() {
        if (text == null || text.isEmpty() || text.length() > 30) return Double.NaN;
        for (int i = 0; i < text.length(); i++) if ("+-.0123456789".indexOf(text.charAt(i)) < 0) return Double.NaN;
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** Remembered: a return has few different dates of birth, and asks for the same birthdays over and over. */
    @Override
    public Day plusYears(int years) {
        if (day == NONE || years < 0 || years >= LONGEST_REMEMBERED) return Day.super.plusYears(years);
        var known = anniversaries;
        if (known.length == 0) anniversaries = known = new @Nullable Day[LONGEST_REMEMBERED];
        var anniversary = known[years];
        if (anniversary == null) known[years] = anniversary = Day.super.plusYears(years);
        return anniversary;
    }

    @Override
    public String toString() {
        return text == null ? "(blank)" : text;
    }
}
