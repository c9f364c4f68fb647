package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark.Aim;

class BenchmarkCellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Map<String, Measure> MEASURES =
            Map.of("an-example", Tables.measure(Unit.PERCENT, Measure.Value.SHARE));

    @Test
    void a_row_is_read() {
        var benchmark = BenchmarkCells.read(cells(Map.of()), MEASURES, TODAY);
        assertThat(benchmark.value()).isEqualByComparingTo("41.9");
        assertThat(benchmark.window().kind()).isEqualTo(Window.Kind.MONTH);
        assertThat(benchmark.aim()).isEqualTo(Aim.IS);
        var target = BenchmarkCells.read(
                cells(Map.of("kind", "target", "value", "at most 5", "to", "2027-03-31")), MEASURES, TODAY);
        assertThat(target.aim()).isEqualTo(Aim.AT_MOST);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(quoteCharacter = '\'', textBlock = """
            measure, another,      'There is no measure "another".'
            measure, '',           'The column measure is empty.'
            source,  '',           'The column source is empty.'
            kind,    global,       'There is no kind "global"; there are national, regional, neighbours, population, own, target.'
            kind,    target,       'A target says "at most" or "at least" before its number.'
            value,   at most 5,    'Only a target says "at most".'
            value,   low,          '"low" is not a number; a target is written "at most 5" or "at least 95".'
            value,   -1,           '-1 % cannot be.'
            value,   100.1,        '100.1 % cannot be.'
            unit,    count,        '"An example" is told in %, not in count.'
            unit,    miles,        'There is no unit "miles"; there are count, %, per 10,000, days.'
            from,    1.1.2026,     '"1.1.2026" in the column from is not a day written like 2026-03-31.'
            from,    2026-02-01,   'The period ends on 31 January 2026, before it begins on 1 February 2026.'
            to,      2026-04-01,   'The period ends on 1 April 2026, which is still to come.'
            """)
    void a_row_that_cannot_stand_says_why(String column, String cell, String sentence) {
        assertThatThrownBy(() -> BenchmarkCells.read(cells(Map.of(column, cell)), MEASURES, TODAY))
                .hasMessage(sentence);
    }

    @Test
    void the_values_that_come_with_kith_can_be_read() {
        assertThat(PrintedBenchmarks.all()).hasSizeGreaterThan(40);
        assertThat(PrintedBenchmarks.all())
                .extracting(one -> one.measure() + one.place() + one.kind() + one.window())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} to {1} beside {2} to {3}: {4}")
    @CsvSource(textBlock = """
            2026-01-01, 2026-01-31, 2025-01-01, 2025-01-31, true
            2026-01-01, 2026-01-31, 2025-12-01, 2025-12-31, true
            2026-01-01, 2026-01-30, 2025-12-01, 2025-12-31, false
            2026-01-01, 2026-01-31, 2024-04-01, 2025-03-31, false
            2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31, true
            2026-01-01, 2026-03-31, 2025-12-01, 2025-12-31, false
            2025-02-01, 2026-01-31, 2024-04-01, 2025-03-31, true
            2025-04-01, 2026-02-28, 2024-04-01, 2025-02-28, true
            2025-04-01, 2026-02-28, 2024-04-01, 2025-01-31, false
            2026-01-31, 2026-01-31, 2025-12-01, 2025-12-31, false
            """)
    void only_like_windows_stand_side_by_side(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean isLike) {
        var benchmark = BenchmarkCells.read(
                cells(Map.of("from", otherFrom.toString(), "to", otherTo.toString())), MEASURES, TODAY);
        assertThat(Likeness.against(
                                Tables.measure(Unit.PERCENT, Measure.Value.SHARE), Window.between(from, to), benchmark)
                        .isEmpty())
                .isEqualTo(isLike);
    }

    @Test
    void unlike_windows_are_refused_in_words() {
        var yearly = BenchmarkCells.read(cells(Map.of("from", "2024-04-01", "to", "2025-03-31")), MEASURES, TODAY);
        assertThat(Likeness.against(Tables.measure(Unit.PERCENT, Measure.Value.SHARE), Tables.JANUARY, yearly))
                .hasValue("The value of England is of a financial year, this of a month: they cannot be compared.");
    }

    private static Map<String, String> cells(Map<String, String> changed) {
        var cells = new HashMap<>(Map.of(
                "measure",
                "an-example",
                "place",
                "England",
                "kind",
                "national",
                "from",
                "2026-01-01",
                "to",
                "2026-01-31",
                "value",
                "41.9",
                "unit",
                "%",
                "source",
                "an example"));
        cells.put("definition", "an example");
        cells.putAll(changed);
        return cells;
    }
}
