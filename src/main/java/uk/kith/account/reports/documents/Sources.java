package uk.kith.account.reports.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.reports.PeriodWords;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.documents.Document.Grid;
import uk.kith.insight.measures.Unit;

/** Where the numbers of the sentences come from: each figure has a number of its own, in the order of first use. */
final class Sources {

    private static final List<String> COLUMNS =
            List.of("Source", "Measure", "Day or period", "Place", "Numerator", "Denominator", "Value");

    private final Map<ReportFigure.Key, ReportFigure> used = new LinkedHashMap<>();
    private final List<ReportFigure.Key> order = new ArrayList<>();

    /** The number under which a figure stands in the list. */
    int number(ReportFigure figure) {
        if (used.putIfAbsent(figure.key(), figure) == null) order.add(figure.key());
        return order.indexOf(figure.key()) + 1;
    }

    Grid grid(Report report, Figures figures, String common) {
        var rows = new ArrayList<List<Cell>>();
        for (var figure : used.values())
            rows.add(List.of(
                    Cell.of(String.valueOf(number(figure))),
                    Cell.of(named(figure)),
                    Cell.of(PeriodWords.of(figure.asked().window())),
                    Cell.of(report.place()),
                    figures.numerator(figure),
                    figures.denominator(figure),
                    withUnit(figures.value(figure), figure.unit())));
        return new Grid("Where the figures in the text come from", common, COLUMNS, List.copyOf(rows));
    }

    private static Cell withUnit(Cell value, Unit unit) {
        return switch (unit) {
            case COUNT, PERCENT -> value;
            case PER_10_000, DAYS ->
                value.number() == null ? value : new Cell(value.text() + " " + unit.key(), value.number());
        };
    }

    private static String named(ReportFigure figure) {
        var some = String.join("; ", figure.asked().onlyInWords());
        var variant = figure.asked().variant();
        return figure.title()
                + (some.isEmpty() ? "" : ", where " + some)
                + (variant == null ? "" : ", variant " + variant);
    }
}
