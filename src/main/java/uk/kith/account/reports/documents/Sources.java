package uk.kith.account.reports.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kith.account.reports.HeldAgainst;
import uk.kith.account.reports.PeriodWords;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.documents.Document.Grid;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.comparing.Benchmark;

/** Where the numbers of the sentences come from: each figure has a number of its own, in the order of first use. */
final class Sources {

    private static final List<String> COLUMNS =
            List.of("Source", "Measure", "Day or period", "Place", "Numerator", "Denominator", "Value");

    private final Map<Object, Used> used = new LinkedHashMap<>();

    /** A figure, or what one is held against. */
    private sealed interface Used {}

    private record Figure(int number, ReportFigure figure) implements Used {}

    private record OfOthers(int number, HeldAgainst held, String title) implements Used {}

    /** The number under which a figure stands in the list. */
    int number(ReportFigure figure) {
        used.putIfAbsent(figure.key(), new Figure(used.size() + 1, figure));
        return place(figure.key());
    }

    /** The number of what a figure is held against. @param title of the measure */
    int number(HeldAgainst held, String title) {
        used.putIfAbsent(held, new OfOthers(used.size() + 1, held, title));
        return place(held);
    }

    private int place(Object key) {
        return switch (Objects.requireNonNull(used.get(key))) {
            case Figure(var number, var figure) -> number;
            case OfOthers(var number, var held, var title) -> number;
        };
    }

    /** "England", "Statistical neighbours of ...", "All children of ...", "The target of ...". */
    static String whose(Benchmark benchmark) {
        return switch (benchmark.kind()) {
            case NATIONAL, REGIONAL, NEIGHBOURS, OWN -> benchmark.place();
            case POPULATION -> "all children in " + benchmark.place();
            case TARGET -> "the target of " + benchmark.place();
        };
    }

    Grid grid(Report report, Figures figures, String common) {
        var rows = used.values().stream()
                .map(each -> switch (each) {
                    case Figure(var number, var figure) -> row(number, figure, report, figures);
                    case OfOthers(var number, var held, var title) -> row(number, held.benchmark(), title);
                })
                .toList();
        return new Grid("Where the figures in the text come from", common, COLUMNS, rows);
    }

    private static List<Cell> row(int number, ReportFigure figure, Report report, Figures figures) {
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(named(figure)),
                Cell.of(PeriodWords.of(figure.asked().window())),
                Cell.of(report.place()),
                figures.numerator(figure),
                figures.denominator(figure),
                withUnit(figures.value(figure), figure.unit()));
    }

    private static List<Cell> row(int number, Benchmark benchmark, String title) {
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.of("%s, as told in: %s".formatted(title, benchmark.source())),
                Cell.of(PeriodWords.of(benchmark.window())),
                Cell.of(benchmark.place()),
                Told.count(null),
                Told.count(null),
                Told.value(benchmark));
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
