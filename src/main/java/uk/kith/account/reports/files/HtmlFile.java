package uk.kith.account.reports.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.kith.account.reports.documents.Document;
import uk.kith.account.reports.documents.Document.Bullets;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.documents.Document.Chart;
import uk.kith.account.reports.documents.Document.Facts;
import uk.kith.account.reports.documents.Document.Grid;
import uk.kith.account.reports.documents.Document.Heading;
import uk.kith.account.reports.documents.Document.Paragraph;
import uk.kith.account.reports.documents.Document.Part;
import uk.kith.account.reports.documents.Document.Written;

/**
 * A report as one page of HTML that needs nothing else, for everybody to read: headings in order, tables with captions and
 * heads, charts as pictures with their table, and no script.
 */
final class HtmlFile {

    private static final String STYLE = """
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 12pt; line-height: 1.4; color: #1d2429;
                   max-width: 46em; margin: 2em auto; padding: 0 1em; }
            h1 { font-size: 22pt; } h2 { font-size: 17pt; } h3 { font-size: 14pt; } h4 { font-size: 12pt; }
            table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
            caption { text-align: left; padding: 0.4em 0; font-size: 12pt; }
            th, td { border-bottom: 1px solid #9aa5ab; padding: 0.3em 0.6em 0.3em 0; text-align: left; vertical-align: top;
                     font-weight: normal; }
            thead th { border-bottom: 2px solid #1d2429; }
            td.number { text-align: right; }
            .small { font-size: 10pt; color: #44525a; }
            figure { margin: 1em 0; } svg { max-width: 100%; }
            @page { size: A4; margin: 20mm; }
            """;

    private final Markup page = new Markup();
    private final boolean withPictures;

    private HtmlFile(boolean withPictures) {
        this.withPictures = withPictures;
    }

    static byte[] bytes(Document document) {
        return text(document, true).getBytes(StandardCharsets.UTF_8);
    }

    /** @param withPictures false where the reader of the HTML cannot draw them; the tables are there all the same */
    static String text(Document document, boolean withPictures) {
        var file = new HtmlFile(withPictures);
        file.write(document);
        return file.page.toString();
    }

    private void write(Document document) {
        page.raw(
                        "<!DOCTYPE html>\n<html lang=\"en-GB\" xml:lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n")
                .raw(
                        "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"subject\" content=\"" + Markup.escaped(document.title()) + "\"/>\n")
                .element("title", "", document.title() + " - " + document.place())
                .raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n")
                .element("h1", "", document.title())
                .element("p", "", document.place())
                .element("p", "class=\"small\"", document.standing());
        document.parts().forEach(this::part);
        page.element("h2", "", "Sources");
        grid(document.sources());
        page.raw("</main>\n</body>\n</html>\n");
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading -> page.element("h" + (heading.level() + 1), "", heading.words());
            case Paragraph(var text) -> page.element("p", "", text);
            case Bullets(var points) -> bullets(points);
            case Facts(var rows) -> facts(rows);
            case Written written -> written(written);
            case Grid grid -> grid(grid);
            case Chart chart -> {
                if (withPictures)
                    page.raw("<figure>\n").raw(ChartPicture.svg(chart)).raw("</figure>\n");
                grid(chart.table());
            }
        }
    }

    private void bullets(List<String> points) {
        page.raw("<ul>\n");
        points.forEach(point -> page.element("li", "", point));
        page.raw("</ul>\n");
    }

    private void facts(List<Facts.Row> rows) {
        page.raw("<table>\n")
                .element("caption", "class=\"small\"", "About this report")
                .raw("<tbody>\n");
        for (var row : rows)
            page.raw("<tr>")
                    .element("th", "scope=\"row\"", row.label())
                    .element("td", "", row.value())
                    .raw("</tr>\n");
        page.raw("</tbody>\n</table>\n");
    }

    private void written(Written written) {
        var points = new ArrayList<String>();
        for (var line : written.lines()) {
            if (line.startsWith("- ")) points.add(line.substring(2));
            else {
                if (!points.isEmpty()) bullets(points);
                points.clear();
                page.element("p", "", line);
            }
        }
        if (!points.isEmpty()) bullets(points);
        if (written.by() != null) page.element("p", "class=\"small\"", written.by());
    }

    private void grid(Grid grid) {
        page.raw("<table>\n").element("caption", "", grid.title()).raw("<thead>\n<tr>");
        grid.columns().forEach(column -> page.element("th", "scope=\"col\"", column));
        page.raw("</tr>\n</thead>\n<tbody>\n");
        for (var row : grid.rows()) {
            page.raw("<tr>").element("th", "scope=\"row\"", row.getFirst().text());
            for (Cell cell : row.subList(1, row.size()))
                page.element("td", cell.number() == null ? "" : "class=\"number\"", cell.text());
            page.raw("</tr>\n");
        }
        page.raw("</tbody>\n</table>\n").element("p", "class=\"small\"", grid.note());
    }
}
