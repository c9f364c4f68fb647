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
import uk.kith.account.reports.files.SvgPicture.Description;

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
            .figures, .figures caption { font-size: 10pt; } .figures td, .figures th { padding: 0.1em 0.6em 0.1em 0; }
            .small { font-size: 10pt; color: #44525a; }
            figure { margin: 1em 0; page-break-inside: avoid; } figcaption { font-size: 12pt; margin-bottom: 0.4em; }
            @media screen { .wide { overflow-x: auto; } svg { width: 100%; max-width: 40em; height: auto; } }
            @page { size: A4; margin: 20mm; }
            """;

    private final Markup page = new Markup();
    private final Description ofPictures;
    private int pictures;

    private HtmlFile(Description ofPictures) {
        this.ofPictures = ofPictures;
    }

    static byte[] bytes(Document document) {
        return text(document, Description.INSIDE).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Document document, Description ofPictures) {
        var file = new HtmlFile(ofPictures);
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
                page.raw("<figure>\n").element("figcaption", "", chart.named());
                SvgPicture.into(page, chart, "chart-" + ++pictures, ofPictures);
                if (!chart.gaps().isEmpty()) page.element("p", "class=\"small\"", chart.gaps());
                page.raw("</figure>\n");
                grid(
                        chart.table(),
                        "class=\"figures\"",
                        "The figures of the chart: " + chart.table().title());
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
        grid(grid, "", grid.title());
    }

    private void grid(Grid grid, String attributes, String caption) {
        page.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n"
                        .formatted(Markup.escaped(caption)))
                .raw("<table %s>\n".formatted(attributes))
                .element("caption", "", caption)
                .raw("<thead>\n<tr>");
        grid.columns().forEach(column -> page.element("th", "scope=\"col\"", column));
        page.raw("</tr>\n</thead>\n<tbody>\n");
        for (var row : grid.rows()) {
            page.raw("<tr>").element("th", "scope=\"row\"", row.getFirst().text());
            for (Cell cell : row.subList(1, row.size()))
                page.element("td", cell.number() == null ? "" : "class=\"number\"", cell.text());
            page.raw("</tr>\n");
        }
        page.raw("</tbody>\n</table>\n</div>\n").element("p", "class=\"small\"", grid.note());
    }
}
