package uk.kith.account.reports.files;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.documents.Document.Chart;
import uk.kith.account.reports.documents.Document.Series;

/** A chart as a picture for a page that has no script: zero-based, its series told apart by dashes as well as by colour. */
final class ChartPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int LEFT = 60;
    private static final int BOTTOM = 40;
    private static final int TOP = 34;
    private static final String[] COLOURS = {"#12424f", "#a33c00", "#4b5f00", "#6b2a7a"};
    private static final String[] DASHES = {"none", "8 4", "2 4", "12 3 2 3"};

    private final Markup svg = new Markup();
    private final Chart chart;
    private final double most;

    private ChartPicture(Chart chart) {
        this.chart = chart;
        this.most = chart.series().stream()
                .flatMap(series -> series.cells().stream())
                .map(Cell::number)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
    }

    static String svg(Chart chart) {
        return new ChartPicture(chart).drawn();
    }

    private String drawn() {
        svg.raw("<svg viewBox=\"0 0 %d %d\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"%s\">\n"
                .formatted(
                        WIDTH,
                        HEIGHT,
                        Markup.escaped("Chart: " + chart.title() + ". The table that follows has its numbers.")));
        text(LEFT, 16, "start", chart.title() + ", " + chart.unit());
        line(LEFT, y(0), WIDTH - 10, y(0), "#44525a");
        line(LEFT, TOP, LEFT, y(0), "#44525a");
        text(LEFT - 6, TOP + 4, "end", number(most));
        text(LEFT - 6, y(0), "end", "0");
        var last = chart.categories().size() - 1;
        for (int place = 0; place <= last; place += Math.max(1, (last + 1) / 5))
            text(x(place), HEIGHT - 18, "middle", chart.categories().get(place));
        for (int place = 0; place < chart.series().size(); place++) {
            var series = chart.series().get(place);
            if (chart.isLine()) lines(series, place);
            else bars(series, place);
            if (chart.series().size() > 1) text(LEFT + 160.0 * place, HEIGHT - 2, "start", series.name());
        }
        return svg.raw("</svg>\n").toString();
    }

    /** A line stops where a number is missing, and goes on after it. */
    private void lines(Series series, int place) {
        var path = new StringBuilder();
        var begun = false;
        for (int at = 0; at < series.cells().size(); at++) {
            var number = series.cells().get(at).number();
            if (number != null)
                path.append(
                        String.format(Locale.ROOT, "%s%.1f %.1f ", begun ? "L" : "M", x(at), y(number.doubleValue())));
            begun = number != null;
        }
        svg.raw("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n"
                .formatted(path.toString().strip(), colour(place), DASHES[place % DASHES.length]));
    }

    private void bars(Series series, int place) {
        var room = (double) (WIDTH - LEFT - 10) / Math.max(1, series.cells().size());
        var wide = room * 0.7 / chart.series().size();
        for (int at = 0; at < series.cells().size(); at++) {
            var number = series.cells().get(at).number();
            if (number != null)
                svg.raw(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                        x(at) - room * 0.35 + wide * place,
                        y(number.doubleValue()),
                        wide,
                        y(0) - y(number.doubleValue()),
                        colour(place)));
        }
    }

    private double x(int place) {
        var room = (double) (WIDTH - LEFT - 10) / Math.max(1, chart.categories().size());
        return LEFT + room * (place + 0.5);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (most <= 0 ? 0 : value / most * (HEIGHT - BOTTOM - TOP));
    }

    private void line(double x, double y, double toX, double toY, String colour) {
        svg.raw(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x,
                y,
                toX,
                toY,
                colour));
    }

    private void text(double x, double y, String anchor, String words) {
        svg.element(
                "text",
                String.format(
                        Locale.ROOT,
                        "x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"11\" fill=\"#1d2429\"",
                        x,
                        y,
                        anchor),
                words);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String colour(int place) {
        return COLOURS[place % COLOURS.length];
    }
}
