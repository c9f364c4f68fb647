package uk.kith.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.statute.Timescale;
import uk.kith.statute.book.StatuteBook;
import uk.kith.statute.codes.CodeSet;
import uk.kith.statute.codes.CodeSets;

/** The statute table of the documentation: each timescale with its length and source, and the code sets held. */
class StatuteTableTest {

    @Test
    void the_statute_table_is_up_to_date() throws IOException {
        GeneratedDoc.says("statute.md", page());
    }

    private static String page() {
        return """
                # The statute book

                Confirm what is "not checked", or restated by others, before it is shown as law. An authority can change the length of a local clock and of no other.

                ## Timescales

                | clock | variant | duty | length | in force from | source | kind | checked |
                |---|---|---|---|---|---|---|---|
                %s

                ## Code sets

                Years are collection years, named by the 31 March they end on.

                | set | title | codes | in force for some years only |
                |---|---|---|---|
                %s
                """.formatted(
                        StatuteBook.all().stream().map(StatuteTableTest::rows).collect(joining("\n")),
                        CodeSets.all().stream().map(StatuteTableTest::row).collect(joining("\n")));
    }

    private static String rows(StatuteBook.Entry entry) {
        return entry.timescale().values().stream()
                .map(dated -> row(entry, dated))
                .collect(joining("\n"));
    }

    private static String row(StatuteBook.Entry entry, Dated.Value<Timescale> dated) {
        var timescale = dated.value();
        var source = timescale.source();
        return line(
                entry.clock(),
                entry.variant(),
                timescale.duty(),
                timescale.limit().words(),
                dated.isAlways() ? "" : DateWords.full(dated.from()),
                source.words(),
                source.kind().words(),
                checked(source));
    }

    private static String checked(Source source) {
        return source.remark().isEmpty()
                ? source.checked().words()
                : source.checked().words() + "; " + source.remark();
    }

    private static String row(CodeSet set) {
        var someYears = set.all().stream()
                .filter(code -> code.from() != null || code.until() != null)
                .toList();
        return line(
                set.name(),
                set.title(),
                Integer.toString(set.all().size()),
                someYears.size() > 30
                        ? Integer.toString(someYears.size())
                        : someYears.stream()
                                .map(code -> code.code()
                                        + (code.from() == null ? "" : " from " + code.from())
                                        + (code.until() == null ? "" : " until " + code.until()))
                                .collect(joining(", ")));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
