package uk.kith.account.returns.ssda903.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.regex.Pattern;

/** Why a CSV file cannot be read to its end, in our words: the reader's own speak of buffers. */
final class CsvProblem {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final String OPEN_QUOTE = "A quotation mark opens a cell and is never closed.";

    private CsvProblem() {}

    /** A cell or a line longer than any of a return. */
    static final class TooLong extends CsvParseException {

        private static final long serialVersionUID = 1;

        TooLong(long line, String sentence) {
            super(sentence + " (line " + line + ")");
        }
    }

    static String place(CsvParseException broken) {
        var line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? line.group() : "";
    }

    static String sentence(CsvParseException broken) {
        var message = String.valueOf(broken.getMessage());
        if (broken instanceof TooLong) return message.substring(0, message.lastIndexOf(" ("));
        if (message.startsWith("Unclosed quoted field")) return OPEN_QUOTE;
        if (message.startsWith("Unexpected character after closing quote"))
            return "A cell goes on after its closing quotation mark.";
        if (message.startsWith("The maximum buffer size"))
            return "A cell is far too long; perhaps a quotation mark was never closed.";
        return "The line cannot be read as CSV.";
    }
}
