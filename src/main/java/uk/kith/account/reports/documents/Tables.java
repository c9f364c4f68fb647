package uk.kith.account.reports.documents;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.kith.account.reports.PeriodWords;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.documents.Document.Chart;
import uk.kith.account.reports.documents.Document.Grid;
import uk.kith.account.reports.documents.Document.Series;
import uk.kith.account.reports.templates.Asked;
import uk.kith.account.reports.templates.Reference;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.DateWords;

/** Tables and charts of kept figures. The cells of a chart are those of its table. */
final class Tables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private static final List<String> BESIDE =
            List.of("Measure", "Day or period", "Here", "Beside it", "Value", "Of which day or period", "Source");

    private final Figures figures;
    private final Sources sources;
    private final String common;

    /** @param common what all tables have in common: place, and as known when */
    Tables(Figures figures, Sources sources, String common) {
        this.figures = figures;
        this.sources = sources;
        this.common = common;
    }

    /** A column of figures. */
    private record Column(String name, List<ReportFigure> figures) {}

    Grid table(String title, List<Reference> references) throws Untold {
        var columns = columns(references);
        return grid(title, labels(references, columns), columns);
    }

    Chart chart(String title, boolean isLine, List<Reference> references) throws Untold {
        var columns = columns(references);
        var labels = labels(references, columns);
        return new Chart(
                title,
                isLine,
                columns.getFirst().figures().getFirst().unit().key(),
                labels,
                columns.stream()
                        .map(column -> new Series(
                                column.name(),
                                column.figures().stream().map(figures::value).toList()))
                        .toList(),
                grid(title, labels, columns));
    }

    /** Figures beside what they are held against; none where nothing is known of others. */
    Optional<Grid> beside(String title, List<Reference> references) {
        var rows = new ArrayList<List<Cell>>();
        for (var reference : references) {
            var asked = figures.asked(reference).getFirst();
            for (var held : figures.beside(asked)) {
                var benchmark = held.benchmark();
                try {
                    var figure = figures.whole(asked);
                    rows.add(List.of(
                            Cell.of(figure.title()),
                            Cell.of(PeriodWords.of(asked.window())),
                            figures.value(figure),
                            Cell.of(Sources.whose(benchmark)),
                            Told.value(benchmark),
                            Cell.of(PeriodWords.of(benchmark.window())),
                            Cell.of(String.valueOf(sources.number(held, figure.title())))));
                } catch (Untold cannot) {
                    // Beside what cannot be told stands nothing.
                    continue;
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Grid(title, common, BESIDE, List.copyOf(rows)));
    }

    private List<Column> columns(List<Reference> references) throws Untold {
        var columns = new ArrayList<Column>();
        for (var reference : references) {
            var asked = figures.asked(reference);
            if (!reference.by().isEmpty() && asked.size() == 1) {
                var groups = figures.groups(asked.getFirst());
                var whole = figures.whole(asked.getFirst());
                if (groups.isEmpty()) throw new Untold(nothing(whole, asked.getFirst()));
                columns.add(new Column(whole.title(), groups));
            } else if (!reference.by().isEmpty()) columns.addAll(byGroup(asked));
            else {
                var series = new ArrayList<ReportFigure>();
                for (var one : asked) series.add(figures.whole(one));
                columns.add(new Column(series.getFirst().title(), series));
            }
        }
        return columns;
    }

    /** A column for each group, when a breakdown is told for several periods. */
    private List<Column> byGroup(List<Asked> asked) throws Untold {
        var names = new LinkedHashSet<String>();
        for (var one : asked) figures.groups(one).forEach(group -> names.add(named(group)));
        var columns = new ArrayList<Column>();
        for (var name : names) {
            var series = new ArrayList<ReportFigure>();
            for (var one : asked)
                series.add(figures.groups(one).stream()
                        .filter(group -> named(group).equals(name))
                        .findFirst()
                        .orElse(figures.whole(one)));
            columns.add(new Column(name, series));
        }
        if (columns.isEmpty()) throw new Untold(nothing(figures.whole(asked.getFirst()), asked.getLast()));
        return columns;
    }

    private List<String> labels(List<Reference> references, List<Column> columns) {
        var first = references.getFirst();
        var asked = figures.asked(first);
        if (!first.by().isEmpty() && asked.size() == 1)
            return columns.getFirst().figures().stream().map(Tables::named).toList();
        return asked.stream().map(one -> label(one.window())).toList();
    }

    private Grid grid(String title, List<String> labels, List<Column> columns) {
        var heads = new ArrayList<String>();
        var isByGroup = !columns.getFirst().figures().getFirst().groups().isEmpty() && columns.size() == 1;
        heads.add(isByGroup ? "Group" : "Period");
        for (var column : columns) {
            heads.add(column.name() + unit(column));
            if (isMadeOfTwo(column)) {
                heads.add("Numerator");
                heads.add("Denominator");
            }
        }
        var rows = IntStream.range(0, labels.size())
                .mapToObj(row -> row(labels.get(row), row, columns))
                .toList();
        return new Grid(title, note(columns, isByGroup), List.copyOf(heads), rows);
    }

    private List<Cell> row(String label, int row, List<Column> columns) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(label));
        for (var column : columns) {
            var figure = column.figures().get(row);
            cells.add(figures.value(figure));
            if (isMadeOfTwo(column)) {
                cells.add(figures.numerator(figure));
                cells.add(figures.denominator(figure));
            }
        }
        return List.copyOf(cells);
    }

    private String note(List<Column> columns, boolean isByGroup) {
        var sentences = new LinkedHashSet<String>();
        if (isByGroup)
            sentences.add("Day or period: "
                    + PeriodWords.of(
                            columns.getFirst().figures().getFirst().asked().window()) + ".");
        sentences.add(common);
        for (var column : columns)
            for (var figure : column.figures()) if (figure.note() != null) sentences.add(figure.note());
        return String.join(" ", sentences);
    }

    private static boolean isMadeOfTwo(Column column) {
        var unit = column.figures().getFirst().unit();
        return unit == Unit.PERCENT || unit == Unit.PER_10_000;
    }

    private static String unit(Column column) {
        var unit = column.figures().getFirst().unit();
        return unit == Unit.COUNT ? "" : ", " + unit.key();
    }

    private static String named(ReportFigure figure) {
        return String.join(", ", figure.groups());
    }

    private static String nothing(ReportFigure whole, Asked asked) {
        return "Nothing can be told of \"%s\" %s: there was nothing to count"
                .formatted(whole.title(), PeriodWords.inSentence(asked.window()));
    }

    /** "Oct 2026", "Jul 2026 to Sep 2026", "2025/26"; a period that is not over by its days: "1 to 23 Nov 2026". */
    private static String label(Window window) {
        if (window.kind() == Window.Kind.MONTH && !window.isWhole())
            return "1 to %d %s".formatted(window.to().getDayOfMonth(), MONTH.format(window.to()));
        if (!window.isWhole()) return PeriodWords.of(window);
        return switch (window.kind()) {
            case DAY -> DateWords.full(window.to());
            case MONTH -> MONTH.format(window.to());
            case QUARTER -> MONTH.format(window.from()) + " to " + MONTH.format(window.to());
            case FINANCIAL_YEAR ->
                "%d/%02d".formatted(window.from().getYear(), window.to().getYear() % 100);
            default -> PeriodWords.of(window);
        };
    }
}
