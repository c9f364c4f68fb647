package uk.kith.insight.measures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure.Break;
import uk.kith.insight.measures.Measure.Counts;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Measure.Own;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.Measure.Variant;

/** Reads the file of a measure: a header of comments, one thing a line, and a query. */
final class MeasureFile {

    /** What is wrong with a file, and where. */
    record Wrong(String file, int line, String sentence) {

        @Override
        public String toString() {
            return file + ", line " + line + ": " + sentence;
        }
    }

    /** A measure, or what keeps the file from being one. */
    record Read(@Nullable Measure measure, List<Wrong> wrong) {}

    private static final Set<String> HEADER = Set.of(
            "title",
            "area",
            "definition",
            "on",
            "counts",
            "unit",
            "value",
            "direction",
            "from",
            "caution",
            "as printed",
            "break",
            "variant",
            "breakdown",
            "clock",
            "not yet");
    private static final Pattern ONLY = Pattern.compile("([a-z0-9-]+) (is not|is) (.+)");
    private static final Pattern WRITES = Pattern.compile(
            "(?<![.\\w])(insert|update|delete|merge|truncate|create|alter|drop|grant|revoke|copy|call|do|set|lock|vacuum|notify)\\b");

    private final String file;
    private final HeaderLines header;
    private final List<Wrong> wrong = new ArrayList<>();

    private MeasureFile(String file, HeaderLines header) {
        this.file = file;
        this.header = header;
    }

    /** @param file the file's name; the measure's id without its ending */
    static Read read(String file, String text) {
        return new MeasureFile(file, HeaderLines.of(text)).measure();
    }

    private Read measure() {
        for (var said : header.lines())
            if (!HEADER.contains(said.key()))
                wrong(
                        said.number(),
                        "\"%s\" is nothing that a measure says; it says %s."
                                .formatted(
                                        said.key(),
                                        String.join(
                                                ", ", HEADER.stream().sorted().toList())));
        var on = one("on", MeasureFile::on, On.DAY);
        var counts = one("counts", text -> Counts.valueOf(text.toUpperCase(java.util.Locale.ROOT)), Counts.CHILDREN);
        var unit = one("unit", Unit::of, Unit.COUNT);
        var measure = new Measure(
                file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.sql$", ""),
                text("title"),
                text("area"),
                text("definition"),
                on,
                counts,
                unit,
                value(unit),
                one("direction", Direction::of, Direction.CONTEXT),
                text("from"),
                header.first("caution"),
                header.first("as printed"),
                header.all("break").stream()
                        .map(this::aBreak)
                        .flatMap(List::stream)
                        .toList(),
                header.all("variant").stream()
                        .map(this::aVariant)
                        .flatMap(List::stream)
                        .toList(),
                header.all("breakdown").stream()
                        .map(this::own)
                        .flatMap(List::stream)
                        .toList(),
                header.first("clock"),
                header.first("not yet"),
                header.sql(),
                header.sqlFrom());
        query(measure);
        return new Read(wrong.isEmpty() ? measure : null, List.copyOf(wrong));
    }

    private void query(Measure measure) {
        var sql = measure.sql().strip();
        if (measure.notYet() != null && !sql.isEmpty())
            wrong(header.sqlFrom(), "A measure that cannot be computed yet has no query.");
        // What a clock is asked by itself is whether it was kept.
        if (measure.notYet() != null || measure.clock() != null && sql.isEmpty()) return;
        var plain = HeaderLines.withoutWords(sql.toLowerCase(java.util.Locale.ROOT));
        if (!plain.startsWith("select") && !plain.startsWith("with"))
            wrong(header.sqlFrom(), "The query must begin with select or with.");
        if (plain.contains(";"))
            wrong(lineOf(plain, plain.indexOf(';')), "A measure is one query, without a semicolon.");
        var writes = WRITES.matcher(plain);
        if (writes.find())
            wrong(
                    lineOf(plain, writes.start()),
                    "A measure only reads: \"%s\" is not allowed.".formatted(writes.group()));
    }

    private int lineOf(String sql, int at) {
        return header.sqlFrom() + (int) sql.substring(0, at).lines().count() - (at == 0 ? 0 : 1);
    }

    private Value value(Unit unit) {
        var said = header.first("value");
        return switch (unit) {
            case COUNT -> Value.COUNT;
            case PERCENT -> "of children who live here".equals(said) ? Value.RATE : Value.SHARE;
            case PER_10_000 -> Value.RATE;
            case DAYS -> {
                if ("mean".equals(said)) yield Value.MEAN;
                if (!"median".equals(said))
                    wrong(header.lineOf("value"), "A measure in days says \"value: mean\" or \"value: median\".");
                yield Value.MEDIAN;
            }
        };
    }

    private static On on(String text) {
        return switch (text) {
            case "day" -> On.DAY;
            case "period" -> On.PERIOD;
            case "twelve months" -> On.TWELVE_MONTHS;
            default ->
                throw new IllegalArgumentException(
                        "\"on\" is day, period or twelve months, not \"%s\".".formatted(text));
        };
    }

    private List<Break> aBreak(HeaderLines.Line said) {
        var parts = said.text().split(" ", 2);
        try {
            if (parts.length == 2) return List.of(new Break(LocalDate.parse(parts[0]), parts[1]));
        } catch (DateTimeParseException noDay) {
            // Said below, in words.
        }
        wrong(said.number(), "A break says the day and why: \"2021-05-01 Families were counted before\".");
        return List.of();
    }

    private List<Variant> aVariant(HeaderLines.Line said) {
        var parts = said.text().split(" \\| ");
        var only = parts.length == 3 ? ONLY.matcher(parts[2]) : null;
        if (only != null && only.matches())
            return List.of(new Variant(
                    parts[0],
                    parts[1],
                    new Only(
                            only.group(1),
                            "is".equals(only.group(2)),
                            List.of(only.group(3).split(" or ")))));
        wrong(
                said.number(),
                "A variant says its name, its title and whom it keeps: \"boys | Boys only | gender is Boys\".");
        return List.of();
    }

    private List<Own> own(HeaderLines.Line said) {
        var parts = said.text().split(" \\| ");
        if (parts.length == 2 && parts[0].matches("[a-z_]+")) return List.of(new Own(parts[0], parts[1]));
        wrong(said.number(), "A breakdown of its own says the column and its title: \"category | Category of abuse\".");
        return List.of();
    }

    private String text(String key) {
        var said = header.first(key);
        if (said != null && !said.isBlank()) return said;
        wrong(1, "The header lacks \"%s\".".formatted(key));
        return "";
    }

    private <T> T one(String key, Function<String, T> meaning, T otherwise) {
        var said = text(key);
        try {
            if (!said.isEmpty()) return meaning.apply(said);
        } catch (IllegalArgumentException unknown) {
            var sentence = String.valueOf(unknown.getMessage());
            wrong(
                    header.lineOf(key),
                    sentence.startsWith("No enum") ? "\"%s\" cannot be \"%s\".".formatted(key, said) : sentence);
        }
        return otherwise;
    }

    private void wrong(int line, String sentence) {
        wrong.add(new Wrong(file, line, sentence));
    }
}
