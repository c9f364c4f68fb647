package uk.kith.account.reports.files;

import java.util.stream.IntStream;
import uk.kith.account.reports.documents.Document.Chart;
import uk.kith.platform.pages.Picture;
import uk.kith.platform.pages.Plot;

/**
 * A chart as a picture that needs no script, drawn where the pages of Kith draw theirs. It has its name and a description in it,
 * and its series are told apart by dashes as well as by colour. {@link PdfPictures} knows no other shapes than those used here.
 */
final class SvgPicture {

    private static final String[] COLOURS = {"#12424f", "#a33c00", "#4b5f00", "#6b2a7a", "#00609a", "#5a5a5a"};
    private static final String[] DASHES = {"none", "8 4", "2 4", "12 3 2 3", "4 2", "1 3"};
    private static final String INK = "#1d2429";
    private static final String QUIET = "#c3cbd0";
    private static final int LEGEND = 18;
    private static final int LETTER = 6;

    private final Markup svg;
    private final Chart chart;
    private final Picture picture;
    private final Plot plot;
    private final String id;

    private SvgPicture(Chart chart, Picture picture, String id, Markup svg) {
        this.chart = chart;
        this.picture = picture;
        this.plot = picture.plot();
        this.id = id;
        this.svg = svg;
    }

    /** @param id names it in its document */
    static void into(Markup page, Chart chart, String id, Description description) {
        var picture = chart.picture(id);
        if (picture.isDrawn()) new SvgPicture(chart, picture, id, page).draw(description);
    }

    /** How a picture is described to those who do not see it. */
    enum Description {
        /** By its title and description, as browsers do. */
        INSIDE,
        /** As an alternative text, which becomes that of the PDF. */
        ALTERNATIVE
    }

    /** What somebody reads who does not see it. */
    static String described(Chart chart) {
        return "%s of %s, from %s to %s. The table that follows has every figure. %s"
                .formatted(
                        chart.isLine() ? "Line chart" : "Bar chart",
                        chart.title(),
                        chart.categories().getFirst(),
                        chart.categories().getLast(),
                        chart.gaps())
                .strip();
    }

    private void draw(Description description) {
        int height = plot.height() + (isToldApart() ? LEGEND * picture.series().size() : 0);
        var described = description == Description.INSIDE
                ? "aria-labelledby=\"%s-title %s-desc\"".formatted(id, id)
                : "alt=\"%s\"".formatted(Markup.escaped(described(chart)));
        svg.raw(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" %s>\n"
                        .formatted(Plot.WIDTH, height, Plot.WIDTH, height, described));
        svg.element("title", "id=\"%s-title\"".formatted(id), chart.title());
        svg.element("desc", "id=\"%s-desc\"".formatted(id), described(chart));
        if (picture.kind() == Picture.Kind.LINE) lines();
        else bars();
        if (isToldApart()) legend();
        svg.raw("</svg>\n");
    }

    private void lines() {
        for (double tick : plot.ticks()) {
            line(plot.left(), plot.y(tick), plot.right(), plot.y(tick), QUIET, "none");
            text(plot.left() - 6, plot.y(tick), 4, "end", INK, plot.tick(tick));
        }
        int last = picture.labels().size() - 1;
        for (int label : plot.labelled())
            if (label == last || hasRoomBeforeTheLast(label))
                text(
                        label == last ? Plot.WIDTH : plot.x(label),
                        plot.height() - 8,
                        0,
                        label == last ? "end" : "middle",
                        INK,
                        picture.labels().get(label));
        for (int number = 0; number < picture.series().size(); number++) {
            var series = picture.series().get(number);
            for (var points : plot.lines(series))
                svg.raw(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n"
                                .formatted(points, COLOURS[number], DASHES[number]));
            for (int label = 0; label < series.marks().size(); label++) {
                var value = series.marks().get(label).value();
                if (value != null)
                    svg.raw("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>\n"
                            .formatted(plot.x(label), plot.y(value), COLOURS[number]));
            }
        }
    }

    /** The last label ends where the picture does, and may be a long one. */
    private boolean hasRoomBeforeTheLast(int label) {
        var last = picture.labels().getLast();
        return Double.parseDouble(plot.x(label))
                        + LETTER * picture.labels().get(label).length() / 2.0
                < Plot.WIDTH - LETTER * (last.length() + 1);
    }

    private void bars() {
        for (int label = 0; label < picture.labels().size(); label++) {
            text(0, plot.rowTop(label) + 13, 0, "start", INK, picture.labels().get(label));
            for (int number = 0; number < picture.series().size(); number++) {
                var mark = picture.series().get(number).marks().get(label);
                int top = plot.barTop(label, number);
                if (mark.value() != null)
                    svg.raw("<rect x=\"0\" y=\"%d\" width=\"%s\" height=\"11\" fill=\"%s\"/>\n"
                            .formatted(top, plot.along(mark.value()), COLOURS[number]));
                double end = Double.parseDouble(plot.along(mark.value()));
                text(end + 6, top + 10, 0, "start", INK, mark.words());
            }
        }
    }

    private boolean isToldApart() {
        return picture.series().size() > 1;
    }

    private void legend() {
        IntStream.range(0, picture.series().size()).forEach(number -> {
            int y = plot.height() + LEGEND * number + 8;
            line(0, y, 30, y, COLOURS[number], DASHES[number]);
            text(36, y, 4, "start", INK, picture.series().get(number).name());
        });
    }

    private void line(Object x, Object y, Object toX, Object toY, String colour, String dashes) {
        svg.raw(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1\" stroke-dasharray=\"%s\"/>\n"
                        .formatted(x, y, toX, toY, colour, dashes));
    }

    /** @param below so much lower than where it stands */
    private void text(Object x, Object y, int below, String anchor, String colour, String words) {
        svg.element(
                "text",
                "x=\"%s\" y=\"%s\" dy=\"%d\" text-anchor=\"%s\" font-size=\"11\" fill=\"%s\""
                        .formatted(x, y, below, anchor, colour),
                words);
    }
}
