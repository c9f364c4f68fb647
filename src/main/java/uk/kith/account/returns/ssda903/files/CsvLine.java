package uk.kith.account.returns.ssda903.files;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Cells;

/**
 * One line of a CSV file as cells.
 *
 * @param number the line of the file it begins on, from 1
 */
record CsvLine(long number, Cell[] cells) {

    private static final int MOST_CELLS = 1_000;

    /** The cells as text, blank ones null. */
    @Nullable String[] texts() {
        var texts = new @Nullable String[cells.length];
        for (int i = 0; i < texts.length; i++) texts[i] = cells[i].text();
        return texts;
    }

    /** Whether a cell has the length and a letter of CHILD, which every header row names: asked of every line, so quickly. */
    boolean mayNameColumns() {
        for (var cell : cells) {
            var text = cell.inCapitals().text();
            if (text != null && text.length() >= 5 && text.length() < 8 && text.indexOf('H') >= 0) return true;
        }
        return false;
    }

    /** Builds the lines of the cells of one return. */
    static final class Builder extends CsvCallbackHandler<CsvLine> {

        private final Cells texts;
        private final int longest;
        private Cell[] cells = new Cell[32];
        private int count;
        private long number;
        private RecordType type = RecordType.EMPTY;

        Builder(Cells texts, int longest) {
            this.texts = texts;
            this.longest = longest;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            number = startingLineNumber;
            count = 0;
            type = RecordType.DATA;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            if (length > longest)
                throw new CsvProblem.TooLong(number, "A cell has more than %d characters.".formatted(longest));
            if (count == MOST_CELLS)
                throw new CsvProblem.TooLong(number, "The line has more than %d cells.".formatted(MOST_CELLS));
            if (count == cells.length) cells = Arrays.copyOf(cells, 2 * count);
            cells[count++] = texts.of(buffer, offset, length);
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            throw new IllegalStateException("a return has no comments");
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return count;
        }

        @Override
        protected CsvLine buildRecord() {
            return new CsvLine(number, Arrays.copyOf(cells, count));
        }
    }
}
