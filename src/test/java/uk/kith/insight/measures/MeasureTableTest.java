package uk.kith.insight.measures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.house.GeneratedDoc;

/** The page of the documentation that says what each measure counts. */
class MeasureTableTest {

    @Test
    void the_page_of_measures_is_up_to_date() throws IOException {
        GeneratedDoc.says("measures.md", page());
    }

    private static String page() {
        var measures = Catalogue.ours().measures().values();
        var areas = new TreeMap<>(measures.stream().collect(groupingBy(Measure::area)));
        return """
                # The measures

                A measure is one file of `uk/kith/insight/measures/catalogue`: a header in plain words and a query that names the children or events it counts. `./kith measure ID` asks one, a page opens it to its children, and `./kith load definitions` adds an authority's own ([how](open.md)). "On" says of what time it speaks: the end of a day, a period, or the twelve months that end with it.

                %s

                ## Ways of dividing them

                What belongs to no group is "%s", so that the groups add up to the whole.

                | name | title | definition |
                |---|---|---|
                %s
                """.formatted(
                        areas.entrySet().stream()
                                .map(area -> area(area.getKey(), area.getValue()))
                                .collect(joining("\n\n")),
                        Breakdown.NOT_KNOWN,
                        Catalogue.ours().breakdowns().values().stream()
                                .map(one -> line(one.id(), one.title(), one.definition()))
                                .collect(joining("\n")));
    }

    private static String area(String area, List<Measure> measures) {
        return """
                ## %s

                | id | title | definition | unit | on | good | source | variants, own breakdowns | to know |
                |---|---|---|---|---|---|---|---|---|
                %s""".formatted(
                area.substring(0, 1).toUpperCase(Locale.UK) + area.substring(1).replace('-', ' '),
                measures.stream()
                        .sorted(Comparator.comparing(Measure::id))
                        .map(MeasureTableTest::row)
                        .collect(joining("\n")));
    }

    private static String row(Measure measure) {
        return line(
                measure.id(),
                measure.title(),
                measure.definition(),
                unit(measure),
                measure.on().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                measure.direction().words(),
                measure.from(),
                Stream.concat(
                                measure.variants().stream().map(variant -> variant.id() + ": " + variant.title()),
                                measure.breakdowns().stream().map(own -> "by " + own.id() + ": " + own.title()))
                        .collect(joining("; ")),
                toKnow(measure));
    }

    private static String unit(Measure measure) {
        return switch (measure.value()) {
            case MEAN -> measure.unit().key() + ", mean";
            case MEDIAN -> measure.unit().key() + ", median";
            case COUNT, SHARE, RATE -> measure.unit().key();
        };
    }

    private static String toKnow(Measure measure) {
        return Stream.of(
                        measure.notYet() == null ? "" : "**Not yet:** " + measure.notYet(),
                        Stream.of(measure.caution(), measure.asPrinted())
                                .filter(Objects::nonNull)
                                .collect(joining(" ")),
                        measure.breaks().stream()
                                .map(said -> "Counted otherwise from " + said.from() + ": " + said.why())
                                .collect(joining("; ")))
                .filter(said -> !said.isEmpty())
                .collect(joining(" "));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
    }
}
