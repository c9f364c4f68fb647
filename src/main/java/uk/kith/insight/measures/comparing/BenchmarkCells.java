package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark.Aim;
import uk.kith.insight.measures.comparing.Benchmark.Kind;
import uk.kith.kernel.DateWords;

/** Reads one row of a file of benchmarks. A target is written "at most 5" or "at least 95". */
public final class BenchmarkCells {

    /** The columns of the file, in the order in which it is written. */
    public static final List<String> COLUMNS =
            List.of("measure", "place", "kind", "from", "to", "value", "unit", "source", "definition");

    private static final Pattern VALUE = Pattern.compile("(?:(at most|at least) )?(-?\\d{1,9}(?:\\.\\d{1,6})?)");

    private BenchmarkCells() {}

    /** A row that cannot stand: it says what is wrong, in a sentence. */
    public static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    /**
     * @param cells by column
     * @param measures by id
     * @throws Wrong when the row cannot stand
     */
    public static Benchmark read(Map<String, String> cells, Map<String, Measure> measures, LocalDate today) {
        var measure = Optional.ofNullable(measures.get(cell(cells, "measure")))
                .orElseThrow(() -> new Wrong("There is no measure \"%s\".".formatted(cell(cells, "measure"))));
        var benchmark = read(cells);
        if (benchmark.unit() != measure.unit())
            throw new Wrong("\"%s\" is told in %s, not in %s."
                    .formatted(
                            measure.title(),
                            measure.unit().key(),
                            benchmark.unit().key()));
        if (!benchmark.isTarget() && benchmark.window().to().isAfter(today))
            throw new Wrong("The period ends on %s, which is still to come."
                    .formatted(DateWords.full(benchmark.window().to())));
        return benchmark;
    }

    /** @throws Wrong when the row cannot stand, whatever the measure is */
    static Benchmark read(Map<String, String> cells) {
        var kind = kind(cell(cells, "kind"));
        var from = day(cells, "from");
        var to = day(cells, "to");
        if (to.isBefore(from))
            throw new Wrong("The period ends on %s, before it begins on %s."
                    .formatted(DateWords.full(to), DateWords.full(from)));
        var value = VALUE.matcher(cell(cells, "value"));
        if (!value.matches())
            throw new Wrong("\"%s\" is not a number; a target is written \"at most 5\" or \"at least 95\"."
                    .formatted(cell(cells, "value")));
        var aim = value.group(1) == null ? Aim.IS : Aim.of(value.group(1).replace(' ', '-'));
        if (kind == Kind.TARGET && aim == Aim.IS)
            throw new Wrong("A target says \"at most\" or \"at least\" before its number.");
        if (kind != Kind.TARGET && aim != Aim.IS) throw new Wrong("Only a target says \"%s\".".formatted(aim.words()));
        var unit = unit(cell(cells, "unit"));
        var number = new BigDecimal(value.group(2));
        if (number.signum() < 0 || unit == Unit.PERCENT && number.compareTo(BigDecimal.valueOf(100)) > 0)
            throw new Wrong("%s %s cannot be.".formatted(number.toPlainString(), unit.key()));
        return new Benchmark(
                cell(cells, "measure"),
                cell(cells, "place"),
                kind,
                Window.between(from, to),
                aim,
                number,
                unit,
                cell(cells, "source"),
                cell(cells, "definition"));
    }

    private static String cell(Map<String, String> cells, String column) {
        var cell = cells.getOrDefault(column, "").strip();
        if (cell.isEmpty()) throw new Wrong("The column %s is empty.".formatted(column));
        return cell;
    }

    private static Kind kind(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Wrong("There is no kind \"%s\"; there are %s."
                        .formatted(
                                key, Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.joining(", ")))));
    }

    private static Unit unit(String key) {
        try {
            return Unit.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new Wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private static LocalDate day(Map<String, String> cells, String column) {
        var cell = cell(cells, column);
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException noDay) {
            throw new Wrong("\"%s\" in the column %s is not a day written like 2026-03-31.".formatted(cell, column));
        }
    }
}
