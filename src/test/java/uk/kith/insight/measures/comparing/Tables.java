package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Direction;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

/** Answers made of small tables: rows are the groups of "a", columns those of "b". */
final class Tables {

    static final Window JANUARY = Window.monthTo(LocalDate.of(2026, 1, 31));

    private Tables() {}

    static Measure measure(Unit unit, Measure.Value value) {
        return new Measure(
                "an-example",
                "An example",
                "Examples",
                "What is counted.",
                Measure.On.PERIOD,
                Measure.Counts.EVENTS,
                unit,
                value,
                Direction.CONTEXT,
                "an example",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "select",
                1);
    }

    /** Counts, broken down in these ways: "" for the whole, "a", "b" or "ab". */
    static Answer counts(long[][] table, String... by) {
        return answer(measure(Unit.COUNT, Measure.Value.COUNT), table, null, by);
    }

    /** Shares: so many of so many. */
    static Answer shares(long[][] counted, long[][] of, String... by) {
        return answer(measure(Unit.PERCENT, Measure.Value.SHARE), counted, of, by);
    }

    private static Answer answer(Measure measure, long[][] counted, long[][] of, String... by) {
        var question = new Question(
                measure.id(),
                null,
                List.of(JANUARY),
                java.util.Arrays.stream(by).map(Tables::by).toList(),
                List.of());
        var figures = new ArrayList<Figure>();
        for (var one : by) {
            var rows = one.contains("a") ? counted.length : 1;
            var columns = one.contains("b") ? counted[0].length : 1;
            for (int row = 0; row < rows; row++)
                for (int column = 0; column < columns; column++) {
                    var groups = new ArrayList<String>();
                    if (one.contains("a")) groups.add("a" + row);
                    if (one.contains("b")) groups.add("b" + column);
                    figures.add(figure(
                            by(one),
                            groups,
                            sum(counted, one, row, column),
                            of == null ? -1 : sum(of, one, row, column)));
                }
        }
        return new Answer(measure, question, List.copyOf(figures), Instant.EPOCH, null);
    }

    private static List<String> by(String letters) {
        return letters.isEmpty() ? List.of() : List.of(letters.split(""));
    }

    static long sum(long[][] table, String by, int row, int column) {
        long sum = 0;
        for (int i = 0; i < table.length; i++)
            for (int j = 0; j < table[i].length; j++)
                if ((!by.contains("a") || i == row) && (!by.contains("b") || j == column)) sum += table[i][j];
        return sum;
    }

    private static Figure figure(List<String> by, List<String> groups, long counted, long of) {
        var numerator = BigDecimal.valueOf(counted);
        if (of < 0) return new Figure(JANUARY, by, List.copyOf(groups), numerator, null, numerator);
        var denominator = BigDecimal.valueOf(of);
        return new Figure(
                JANUARY,
                by,
                List.copyOf(groups),
                numerator,
                denominator,
                of == 0
                        ? null
                        : numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, 6, RoundingMode.HALF_UP));
    }
}
