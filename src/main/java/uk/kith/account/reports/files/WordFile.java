package uk.kith.account.reports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.documents.Document;
import uk.kith.account.reports.documents.Document.Bullets;
import uk.kith.account.reports.documents.Document.Chart;
import uk.kith.account.reports.documents.Document.Facts;
import uk.kith.account.reports.documents.Document.Grid;
import uk.kith.account.reports.documents.Document.Heading;
import uk.kith.account.reports.documents.Document.Paragraph;
import uk.kith.account.reports.documents.Document.Part;
import uk.kith.account.reports.documents.Document.Written;

/** A report as a Word document, with heading styles, tables with heads, and charts of Word's own. */
final class WordFile {

    private final XWPFDocument word = new XWPFDocument();
    private final WordTables tables = new WordTables(word);
    private final WordCharts charts = new WordCharts(word);

    private WordFile() {}

    static byte[] bytes(Document document) {
        var file = new WordFile();
        try (file.word;
                var out = new ByteArrayOutputStream()) {
            file.write(document);
            file.word.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Document document) {
        WordStyles.into(word);
        word.getProperties().getCoreProperties().setTitle(document.title());
        styled(WordStyles.TITLE, document.title());
        styled(WordStyles.SMALL, document.place());
        styled(WordStyles.SMALL, document.standing());
        document.parts().forEach(this::part);
        styled(WordStyles.heading(1), "Sources");
        tables.grid(document.sources());
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading -> styled(WordStyles.heading(heading.level()), heading.words());
            case Paragraph(var text) -> styled(null, text);
            case Bullets(var points) -> points.forEach(point -> styled(WordStyles.POINT, "• " + point));
            case Facts(var rows) -> tables.facts(rows);
            case Written written -> {
                for (var line : written.lines())
                    if (line.startsWith("- ")) styled(WordStyles.POINT, "• " + line.substring(2));
                    else styled(null, line);
                if (written.by() != null) styled(WordStyles.SMALL, written.by());
            }
            case Grid grid -> tables.grid(grid);
            case Chart chart -> {
                charts.chart(chart);
                if (!chart.gaps().isEmpty()) styled(WordStyles.SMALL, chart.gaps());
                tables.grid(chart.table());
            }
        }
    }

    private void styled(@Nullable String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        if (style != null) paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
