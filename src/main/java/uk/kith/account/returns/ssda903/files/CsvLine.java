package uk.kith.account.returns.ssda903.files;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One line of a CSV file as cells.
 *
 * @param number the line of the file it begins on, from 1
 */
record CsvLine(long number, @Nullable String[] cells) {

    private static final int MOST_CELLS = 1_000;

    /** Builds the lines; equal short cells share one text, since a return says the same few codes over and over. */
    static final class Builder extends CsvCallbackHandler<CsvLine> {

        private final String[] shared = new String[1 << 14];
        private final int longest;
        private @Nullable String[] cells = new @Nullable String[32];
        private int count;
        private long number;
        private RecordType type = RecordType.EMPTY;

        Builder(int longest) {
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
            cells[count++] = length == 0 ? null : text(buffer, offset, length);
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

        private String text(char[] buffer, int offset, int length) {
            if (length > 12) return new String(buffer, offset, length);
            int hash = length;
            for (int i = offset; i < offset + length; i++) hash = 31 * hash + buffer[i];
            int place = (hash ^ hash >>> 14) & shared.length - 1;
            var known = shared[place];
            if (known != null && same(known, buffer, offset, length)) return known;
            return shared[place] = new String(buffer, offset, length);
        }

        private static boolean same(String known, char[] buffer, int offset, int length) {
            if (known.length() != length) return false;
            for (int i = 0; i < length; i++) if (known.charAt(i) != buffer[offset + i]) return false;
            return true;
        }
    }
}
