package uk.kith.account.returns.rules;

import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one return: each text that stands in it is one cell, read as a date once, however often it stands there. A
 * return of half a million rows says the same few texts millions of times, so a known one is found by its characters without
 * a string being made of them.
 */
public final class Cells {

    private final ToIntFunction<String> day;
    private @Nullable Cell[] known = new @Nullable Cell[1 << 12];
    private int count;

    /** @param day reads a text as a date of this return: days since 1 January 1970, or {@link Day#NONE} */
    public Cells(ToIntFunction<String> day) {
        this.day = day;
    }

    /** The cell of a text; the blank one where there is none. */
    public Cell of(@Nullable String text) {
        if (text == null) return Cell.BLANK;
        for (int at = place(text.hashCode()); ; at = at + 1 & known.length - 1) {
            var cell = known[at];
            if (cell == null) return add(text);
            if (text.equals(cell.text())) return cell;
        }
    }

    /** The cell of some characters; the blank one where there are none. */
    public Cell of(char[] buffer, int offset, int length) {
        if (length == 0) return Cell.BLANK;
        int hash = 0; // the same as a String's
        for (int i = offset; i < offset + length; i++) hash = 31 * hash + buffer[i];
        for (int at = place(hash); ; at = at + 1 & known.length - 1) {
            var cell = known[at];
            if (cell == null) return add(new String(buffer, offset, length));
            if (isSame(cell.text(), hash, buffer, offset, length)) return cell;
        }
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & known.length - 1;
    }

    private static boolean isSame(@Nullable String text, int hash, char[] buffer, int offset, int length) {
        if (text == null || text.length() != length || text.hashCode() != hash) return false;
        for (int i = 0; i < length; i++) if (text.charAt(i) != buffer[offset + i]) return false;
        return true;
    }

    private Cell add(String text) {
        var capitals = text.toUpperCase(Locale.ROOT);
        var cell = new Cell(text, day.applyAsInt(text), capitals.equals(text) ? null : of(capitals));
        place(cell);
        if (++count * 2 > known.length) grow();
        return cell;
    }

    private void place(Cell cell) {
        int at = place(String.valueOf(cell.text()).hashCode());
        while (known[at] != null) at = at + 1 & known.length - 1;
        known[at] = cell;
    }

    private void grow() {
        var before = known;
        known = new @Nullable Cell[before.length * 2];
        for (var cell : before) if (cell != null) place(cell);
    }
}
