package uk.kith.account.returns.findings;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.kernel.CollectionYear;

/**
 * What the national rules find in a return that was made from the record.
 *
 * @param errors rows that must be mended, one for each rule that flags them
 * @param queries rows that must be mended or explained
 * @param explained what is explained of them, and goes with the return
 */
public record CheckedReturn(
        Rulebook<?> book, CollectionYear year, int rules, int errors, int queries, List<Explained> explained) {

    /** The file that goes with a return some of whose findings are explained. */
    public static final String FILE = "explanations.csv";

    /**
     * A row that is explained.
     *
     * @param child the authority's own identifier; none when the return as a whole is meant
     * @param row the place among the rows of its table, from 1
     */
    public record Explained(
            String rule,
            @Nullable String child,
            @Nullable String table,
            @Nullable Integer row,
            String reason) {}

    /** What they find, in two lines. */
    public List<String> inWords() {
        return List.of(
                "The national rules of %s find %,d rows to look at: %,d errors and %,d queries, by %,d rules."
                        .formatted(
                                new CollectionYear(book.nearest(year.ending())).label(),
                                errors + queries,
                                errors,
                                queries,
                                rules),
                explained.isEmpty()
                        ? "None of them is explained."
                        : "Explained: %,d. What was said of them is in %s.".formatted(explained.size(), FILE));
    }

    /** The explanations as CSV: {@code rule,child,table,row,reason}. */
    public byte[] explanations() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("rule", "child", "table", "row", "reason");
            for (var one : explained)
                csv.writeRecord(
                        one.rule(),
                        Objects.requireNonNullElse(one.child(), ""),
                        Objects.requireNonNullElse(one.table(), ""),
                        one.row() == null ? "" : one.row().toString(),
                        one.reason());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
