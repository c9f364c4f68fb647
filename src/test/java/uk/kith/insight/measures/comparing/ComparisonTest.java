package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.insight.measures.Direction;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark.Aim;
import uk.kith.insight.measures.comparing.Benchmark.Kind;

class ComparisonTest {

    @ParameterizedTest(name = "{0} of {1} beside {3} {4}: {5}")
    @CsvSource(textBlock = """
            67,  100, HIGHER,  NATIONAL,   56,  'Higher than England, which is better'
            67,  100, LOWER,   NATIONAL,   56,  'Higher than England, which is worse'
            67,  100, CONTEXT, NATIONAL,   56,  Higher than England
            67,  100, HIGHER,  NATIONAL,   67,  The same as England
            67,  100, HIGHER,  NATIONAL,   70,  Within what chance would give of England
            30,  100, HIGHER,  NATIONAL,   56,  'Lower than England, which is worse'
            700, 1000, HIGHER, OWN,        70,  The same as before
            500, 1000, HIGHER, OWN,        59,  'Lower than before, which is worse'
            200, 1000, CONTEXT, POPULATION, 6.6, Higher than among all who live there
            """)
    void a_share_is_told_beside_others(
            long counted, long of, Direction direction, Kind kind, BigDecimal value, String words) {
        var against = compared(share(direction), counted, of, kind, Aim.IS, value);
        assertThat(against.words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} of 1000, target {1} {2}: {3}")
    @CsvSource(textBlock = """
            49, AT_MOST,  5,  MET
            50, AT_MOST,  5,  MET
            51, AT_MOST,  5,  NOT_MET
            949, AT_LEAST, 95, NOT_MET
            950, AT_LEAST, 95, MET
            951, AT_LEAST, 95, MET
            """)
    void a_target_is_met_or_not(long counted, Aim aim, BigDecimal value, Comparison.Verdict verdict) {
        var against = compared(share(Direction.LOWER), counted, 1000, Kind.TARGET, aim, value);
        assertThat(against.verdict()).isEqualTo(verdict);
        assertThat(against.value()).isEqualTo(aim.words() + " " + value + "%");
        assertThat(against.when()).isEqualTo("by 31 December 2025");
    }

    @Test
    void a_count_says_nothing_beside_a_place_of_another_size() {
        var measure = Tables.measure(Unit.COUNT, Measure.Value.COUNT);
        assertThat(compared(measure, 107, -1, Kind.NATIONAL, Aim.IS, BigDecimal.valueOf(50_000))
                        .verdict())
                .isEqualTo(Comparison.Verdict.CANNOT_BE_TOLD);
        assertThat(compared(measure, 107, -1, Kind.OWN, Aim.IS, BigDecimal.valueOf(70))
                        .words())
                .isEqualTo("Higher than before");
    }

    @Test
    void the_same_number_twice_is_said() {
        var one = Tables.counts(new long[][] {{214}}, "");
        var twin =
                new uk.kith.insight.measures.Answer(named("another"), one.question(), one.figures(), one.asOf(), null);
        assertThat(SameNumber.notices(List.of(one, twin)))
                .containsExactly("\"An example\" and \"another\" are both 214: look whether both are meant.");
        assertThat(SameNumber.notices(List.of(one, one))).isEmpty();
    }

    private static Comparison.Against compared(
            Measure measure, long counted, long of, Kind kind, Aim aim, BigDecimal value) {
        var numerator = BigDecimal.valueOf(counted);
        var figure = of < 0
                ? new Figure(Tables.JANUARY, List.of(), List.of(), numerator, null, numerator)
                : new Figure(
                        Tables.JANUARY,
                        List.of(),
                        List.of(),
                        numerator,
                        BigDecimal.valueOf(of),
                        numerator.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(of)));
        var benchmark = new Benchmark(
                measure.id(),
                "England",
                kind,
                Window.monthTo(LocalDate.of(2025, 12, 31)),
                aim,
                value,
                measure.unit(),
                "an example",
                "an example");
        return Comparison.of(measure, figure, new Benchmarks.Beside(List.of(benchmark), List.of()))
                .against()
                .getFirst();
    }

    private static Figure group(String name, long counted) {
        var number = BigDecimal.valueOf(counted);
        return new Figure(Tables.JANUARY, List.of("gender"), List.of(name), number, null, number);
    }

    private static Measure share(Direction direction) {
        return changed(Tables.measure(Unit.PERCENT, Measure.Value.SHARE), "an-example", "An example", direction);
    }

    private static Measure named(String name) {
        return changed(Tables.measure(Unit.COUNT, Measure.Value.COUNT), name, name, Direction.CONTEXT);
    }

    private static Measure changed(Measure one, String id, String title, Direction direction) {
        return new Measure(
                id,
                title,
                one.area(),
                one.definition(),
                one.on(),
                one.counts(),
                one.unit(),
                one.value(),
                direction,
                one.from(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                one.sql(),
                1);
    }
}
