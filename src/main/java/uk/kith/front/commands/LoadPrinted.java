package uk.kith.front.commands;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.front.loading.Listed;
import uk.kith.front.loading.LoadReport;
import uk.kith.front.loading.Sum;

/**
 * What became of a return, as the command prints it: per table, rows in = rows placed + rows listed.
 *
 * @param what the return in words, as "SSDA903 return 2027"
 */
record LoadPrinted(String what, LoadReport report) {

    private static final int MOST_OF_A_TABLE = 10;
    private static final String LINE = "%-24s %10s   %10s   %10s%n";

    void to(PrintWriter out) {
        out.printf("%s, load %s%n%n", what, report.load());
        out.printf(LINE, "Table", "rows in", "= placed", "+ listed");
        report.sums().forEach((table, sum) -> line(out, table.title(), sum));
        line(out, "All", report.all());
        if (!report.listed().isEmpty()) reasons(out);
        report.notices().forEach(notice -> out.printf("%nNote: %s%n", notice));
        out.flush();
    }

    /** Every listed row as CSV. What a spreadsheet would take for a formula is put behind an apostrophe. */
    static void listed(LoadReport report, Path file) {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("table", "row", "child", "reason", "message");
            for (var row : report.listed())
                csv.writeRecord(
                        row.table().title(),
                        Integer.toString(row.number()),
                        row.child() == null ? "" : harmless(row.child()),
                        row.reason().words(),
                        row.sentence());
        } catch (IOException failed) {
            throw new Unusable(
                    "The return is loaded, but its listed rows could not be written to %s: %s."
                            .formatted(file, failed.getMessage()),
                    failed);
        }
    }

    private void reasons(PrintWriter out) {
        out.printf("%nListed, by reason:%n");
        report.reasons().forEach((reason, count) -> out.printf("%,10d  %s%n", count, reason.words()));
        Map<ReturnTable, Integer> shown = new HashMap<>();
        out.printf("%nListed rows:%n");
        for (Listed row : report.listed()) {
            int count = shown.merge(row.table(), 1, Integer::sum);
            if (count <= MOST_OF_A_TABLE) out.printf("  %s%n", row.line());
            else if (count == MOST_OF_A_TABLE + 1)
                out.printf(
                        "  %s: and others; --listed FILE.csv writes them all%n",
                        row.table().title());
        }
    }

    private static void line(PrintWriter out, String title, Sum sum) {
        out.printf(
                LINE, title, "%,d".formatted(sum.in()), "%,d".formatted(sum.placed()), "%,d".formatted(sum.listed()));
    }

    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
