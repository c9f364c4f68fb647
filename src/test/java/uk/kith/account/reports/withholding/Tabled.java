package uk.kith.account.reports.withholding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.templates.Asked;
import uk.kith.account.reports.templates.Block.Parts;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Suppression;

/** Figures of a report by the names under which an example speaks of them, and which of them its public version tells. */
final class Tabled {

    private final Measures measures;
    private final Map<String, ReportFigure> named = new HashMap<>();
    private final List<ReportFigure> figures = new ArrayList<>();

    Tabled(Measures measures) {
        this.measures = measures;
    }

    static Window month(int month) {
        return Window.monthTo(LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1));
    }

    static Window yearTo(int month) {
        return Window.yearToDate(month(month).to());
    }

    Tabled whole(String name, String measure, Window window, long number) {
        return figure(name, new Asked(measure, null, List.of(), List.of(), window), List.of(), number, null);
    }

    Tabled share(String name, String measure, Window window, long number, long of) {
        return figure(name, new Asked(measure, null, List.of(), List.of(), window), List.of(), number, of);
    }

    Tabled group(String name, String measure, Window window, String by, String group, long number) {
        return figure(name, new Asked(measure, null, List.of(), List.of(by), window), List.of(group), number, null);
    }

    Tabled only(String name, String measure, Window window, Only only, long number) {
        return figure(name, new Asked(measure, null, List.of(only), List.of(), window), List.of(), number, null);
    }

    Tabled variant(String name, String measure, Window window, String variant, long number) {
        return figure(name, new Asked(measure, variant, List.of(), List.of(), window), List.of(), number, null);
    }

    private Tabled figure(String name, Asked asked, List<String> groups, long number, @Nullable Long of) {
        var measure = measures.of(asked.measure());
        var figure = new ReportFigure(
                asked,
                groups,
                BigDecimal.valueOf(number),
                of == null ? null : BigDecimal.valueOf(of),
                BigDecimal.valueOf(of == null || of == 0 ? number : 100 * number / of),
                null,
                measure.title(),
                measure.unit(),
                null);
        named.put(name, figure);
        figures.add(figure);
        return this;
    }

    SmallNumbers weighed(Parts... parts) {
        return new SmallNumbers(measures, Suppression.STANDARD, figures, List.of(parts));
    }

    /** What is told of each figure: its number, or what stands in its place. */
    String told(String names, Parts... parts) {
        var small = weighed(parts);
        return List.of(names.split(" ")).stream()
                .map(name -> {
                    var figure = named.get(name);
                    if (figure == null) throw new AssertionError("No figure is called " + name);
                    var instead = small.instead(figure);
                    return instead == null ? String.valueOf(figure.numerator()) : instead.numerator();
                })
                .reduce((one, other) -> one + " | " + other)
                .orElse("");
    }

    List<ReportFigure> figures() {
        return figures;
    }
}
