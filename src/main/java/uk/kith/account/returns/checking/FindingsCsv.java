package uk.kith.account.returns.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Outcome;

/**
 * Findings as CSV: {@code rule,severity,finding,table,row,child,fields,message}, a line for each flagged row. A check of half
 * a million rows can have a million lines, so what all lines of a rule share is put into bytes once.
 */
final class FindingsCsv {

    private static final byte COMMA = ',';

    private final Bytes out;
    private final Map<String, byte[]> titles = new HashMap<>();

    FindingsCsv(OutputStream out) {
        this.out = new Bytes(out);
    }

    void write(List<? extends Outcome<?>> outcomes) throws IOException {
        out.put("rule,severity,finding,table,row,child,fields,message\r\n".getBytes(UTF_8));
        for (var outcome : outcomes) write(outcome);
        out.flush();
    }

    private void write(Outcome<?> outcome) throws IOException {
        var rule = outcome.rule();
        var start = bytes(quoted(rule.code()) + "," + rule.severity().word() + ",");
        var end = bytes("," + quoted(rule.message()) + "\r\n");
        Map<String, byte[]> fields = new HashMap<>();
        for (var flagged : outcome.flagged()) {
            out.put(start);
            out.put(flagged.finding());
            out.put(COMMA);
            place(flagged);
            out.put(COMMA);
            out.put(fields.computeIfAbsent(flagged.fields(), names -> bytes(quoted(names))));
            out.put(end);
        }
    }

    private void place(Flagged flagged) throws IOException {
        var line = flagged.line();
        if (line == null) {
            out.put(COMMA);
            out.put(COMMA);
            return;
        }
        out.put(titles.computeIfAbsent(line.table().title(), FindingsCsv::bytes));
        out.put(COMMA);
        if (line.isThere()) out.put(line.number());
        out.put(COMMA);
        var child = line.childId().text();
        if (child != null) out.put(quoted(child));
    }

    /** A cell of the file; one with a comma, a quotation mark or a line end stands in quotation marks. */
    static String quoted(String text) {
        for (int i = 0; i < text.length(); i++)
            switch (text.charAt(i)) {
                case ',', '"', '\r', '\n' -> {
                    return '"' + text.replace("\"", "\"\"") + '"';
                }
                default -> {}
            }
        return text;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
