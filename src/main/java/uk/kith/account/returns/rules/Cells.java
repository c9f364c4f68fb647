package uk.kith.account.returns.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The cells of one return: each text that stands in it is read as a date once, however often it stands there. */
public final class Cells {

    private final Map<String, Cell> known = new HashMap<>();
    private final ToIntFunction<String> day;

    /** @param day reads a text as a date of this return: days since 1 January 1970, or {@link Day#NONE} */
    public Cells(ToIntFunction<String> day) {
        this.day = day;
    }

    public Cell of(@Nullable String text) {
        if (text == null) return Cell.BLANK;
        var cell = known.get(text);
        if (cell == null) {
            cell = new Cell(text, day.applyAsInt(text));
            known.put(text, cell);
        }
        return cell;
    }
}
