package uk.kith.account.reports.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Unit;
import uk.kith.platform.pages.Picture;

/**
 * A report made ready to be read, whatever it is then written to.
 *
 * @param standing what kind of paper this is: draft, signed off or published, as at and as known when
 * @param isPublic small numbers are left out
 * @param sources where every number in the sentences comes from
 */
public record Document(String title, String place, String standing, boolean isPublic, List<Part> parts, Grid sources) {

    /** A part, in the order of reading. */
    public sealed interface Part {}

    /** @param number "3.1"; empty for a heading without one */
    public record Heading(int level, String number, String text) implements Part {

        /** As it is read: "3.1 The front door". */
        public String words() {
            return number.isEmpty() ? text : number + " " + text;
        }
    }

    public record Paragraph(String text) implements Part {}

    public record Bullets(List<String> points) implements Part {}

    /** Labels with their values, at the head. */
    public record Facts(List<Row> rows) implements Part {

        public record Row(String label, String value) {}
    }

    /**
     * What somebody wrote.
     *
     * @param lines a paragraph each; a point begins with a hyphen
     * @param by who wrote it and who signed it; null where nobody has written
     */
    public record Written(
            String title, List<String> lines, @Nullable String by) implements Part {}

    /**
     * A table; the first cell of each row is its head.
     *
     * @param note what every row has in common, and what a reader must know
     */
    public record Grid(String title, String note, List<String> columns, List<List<Cell>> rows) implements Part {}

    /** @param number what the text shows, as a number; null for words and for what is not shown */
    public record Cell(String text, @Nullable BigDecimal number) {

        static Cell of(String words) {
            return new Cell(words, null);
        }
    }

    /** A chart, and the table of the same cells. @param unit what the values are told in */
    public record Chart(
            String title, boolean isLine, String unit, List<String> categories, List<Series> series, Grid table)
            implements Part {

        /** More gaps than these are a list that nobody reads. */
        private static final int MOST_GAPS = 6;

        /** What it shows and in which unit: "Referrals by month, per 10,000". */
        public String named() {
            return unit.equals(Unit.COUNT.key()) ? title : title + ", " + unit;
        }

        /** As a picture, of the same cells. @param id names it in its document */
        public Picture picture(String id) {
            return Picture.of(
                    id,
                    isLine ? Picture.Kind.LINE : Picture.Kind.BAR,
                    named(),
                    table.note(),
                    table.columns().getFirst(),
                    categories,
                    series.stream()
                            .map(one -> new Picture.Series(
                                    one.name(),
                                    one.cells().stream()
                                            .map(cell -> Picture.Mark.of(cell.number(), cell.text(), null))
                                            .toList()))
                            .toList());
        }

        /** Where it has gaps, in words: "Not drawn: Jul 2026 (fewer than 6)." Empty where it has none. */
        public String gaps() {
            var gaps = new ArrayList<String>();
            for (var one : series)
                for (int place = 0; place < categories.size(); place++) {
                    var cell = one.cells().get(place);
                    if (cell.number() == null)
                        gaps.add("%s%s (%s)"
                                .formatted(
                                        series.size() == 1 ? "" : one.name() + ", ",
                                        categories.get(place),
                                        cell.text().equals(Told.NOTHING) ? "nothing to count" : cell.text()));
                }
            if (gaps.size() > MOST_GAPS)
                return "Not drawn: %d of %d, which the table tells in words."
                        .formatted(gaps.size(), series.size() * categories.size());
            return gaps.isEmpty() ? "" : "Not drawn: " + String.join("; ", gaps) + ".";
        }
    }

    /** The same cells as a column of the table. */
    public record Series(String name, List<Cell> cells) {}
}
