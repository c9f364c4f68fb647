package uk.kith.front.sample.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.front.sample.Figure;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

/**
 * The figures by which the sample is judged: all that the report to the scrutiny panel of North Somerset of 24 February 2023
 * prints of the areas that the record holds, each asked of the measure that counts it. They stand in {@code printed.txt}.
 */
@Component
public class Figures {

    private final Measures measures;

    Figures(Measures measures) {
        this.measures = measures;
    }

    /** One line of the file. */
    private record Printed(
            String measure,
            boolean counted,
            String when,
            double printed,
            String where,
            @Nullable String contradiction) {

        static Printed of(String line) {
            var cells = line.split(" \\| ", -1);
            var measure = cells[0].split(", ", -1);
            return new Printed(
                    measure[0],
                    measure.length > 1,
                    cells[1],
                    Double.parseDouble(cells[2]),
                    cells[3],
                    cells.length > 4 ? cells[4] : null);
        }
    }

    /** Every figure as it stands on that day; a measure that cannot be computed yet has none. */
    public List<Figure> on(LocalDate day) {
        var there = measures.all().stream().map(Measure::id).toList();
        return text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(Printed::of)
                .filter(printed -> there.contains(printed.measure()))
                .map(printed -> figure(printed, new ReportDays(day)))
                .toList();
    }

    private Figure figure(Printed printed, ReportDays days) {
        var measure = measures.of(printed.measure());
        var window = window(printed.when(), days);
        BigDecimal value = null;
        if (measure.notYet() == null) {
            var whole = measures.ask(Question.of(measure.id(), window))
                    .whole(window)
                    .orElseThrow();
            value = printed.counted() ? whole.numerator() : whole.value();
        }
        return new Figure(
                measure.id(),
                measure.title(),
                printed.when(),
                measure.unit() == Unit.PERCENT && !printed.counted(),
                value == null ? null : value.doubleValue(),
                printed.printed(),
                printed.where(),
                printed.contradiction());
    }

    private static Window window(String when, ReportDays days) {
        var before = " a year before";
        if (when.endsWith(before))
            return window(when.substring(0, when.length() - before.length()), days.aYearBefore());
        return switch (when) {
            case "day" -> Window.day(days.asAt());
            case "month end" -> Window.day(days.monthEnd());
            case "month" -> Window.between(days.lastMonthFrom(), days.asAt());
            case "ten months" -> Window.between(days.tenMonthsFrom(), days.asAt());
            case "twelve months" -> Window.twelveMonthsTo(days.asAt());
            case "November" -> Window.between(days.steepFrom(), days.steepTo());
            default -> throw new IllegalStateException("There is no time called " + when);
        };
    }

    private static String text() {
        try (var file = Figures.class.getResourceAsStream("printed.txt")) {
            if (file == null) throw new IllegalStateException("The figures of the report are missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
