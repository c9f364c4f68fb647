package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;

/** How likely the children of a group are to be counted, beside another group or all the others. */
class DisproportionTest {

    private static final Measure COUNT = Tables.measure(Unit.COUNT, Measure.Value.COUNT);
    private static final Measure SHARE = Tables.measure(Unit.PERCENT, Measure.Value.SHARE);
    private static final Map<String, Integer> PEOPLE = Map.of("Girls", 28_010, "Boys", 19_017);

    @Test
    void of_a_count_each_group_is_held_against_the_others_who_live_here() {
        var found = counted(null, figure("Girls", 41L, null), figure("Boys", 15L, null), figure("Not known", 9L, null));
        assertThat(found).extracting(Disproportion::group).containsExactly("Girls", "Boys");
        assertThat(found).extracting(Disproportion::times).containsExactly("1.86 times", "0.54 times");
        assertThat(found).extracting(Disproportion::between).containsExactly("1.01 to 3.6 times", "0.28 to 0.99 times");
        assertThat(found)
                .extracting(Disproportion::verdict)
                .containsExactly("More than chance alone would give.", "Less than chance alone would give.");
    }

    @ParameterizedTest(name = "{0} of {1} beside {2} of {3}: {4}, {5}, {6}")
    @CsvSource(delimiter = '|', textBlock = """
            7  | 16 | 12 | 14  | 0.51 times     | 0.27 to 0.89 times  | Less than chance alone would give.
            20 | 40 | 20 | 40  | 1.0 times      | 0.65 to 1.54 times  | Within what chance alone would give.
            36 | 40 | 10 | 100 | 9.0 times      | 5.0 to 16 times     | More than chance alone would give.
            3  | 40 | 0  | 40  | Only these     | at least 0.65 times | Within what chance alone would give.
            0  | 40 | 30 | 40  | 0.0 times      | 0.0 to 0.12 times   | Less than chance alone would give.
            0  | 40 | 0  | 40  | Cannot be told | ''                  | Nobody is counted in either.
            0  | 0  | 3  | 40  | Cannot be told | ''                  | There is nobody in this group.
            3  | 40 | 0  | 0   | Cannot be told | ''                  | There is nobody to compare with.
            """)
    void of_a_share_a_group_is_held_against_another(
            long counted, long of, long others, long ofOthers, String times, String between, String verdict) {
        var found = Disproportion.of(
                SHARE, List.of(figure("A", counted, of), figure("B", others, ofOthers)), name -> Optional.empty(), "B");
        assertThat(found).hasSize(2).first().satisfies(one -> {
            assertThat(one.group()).isEqualTo("A");
            assertThat(one.times()).isEqualTo(times);
            assertThat(one.between()).isEqualTo(between);
            assertThat(one.verdict()).isEqualTo(verdict);
        });
    }

    @Test
    void where_it_is_not_known_how_many_live_here_it_cannot_be_told() {
        var found = counted(null, figure("Girls", 41L, null), figure("Boys", 15L, null), figure("Other", 3L, null));
        assertThat(found.get(2).verdict()).isEqualTo("It is not known how many children of this group live here.");
        assertThat(found.get(0).times()).as("beside those who are known").isEqualTo("1.86 times");
        assertThat(counted("Other", figure("Girls", 41L, null), figure("Other", 3L, null)))
                .first()
                .extracting(Disproportion::verdict)
                .isEqualTo("Of Other: It is not known how many children of this group live here.");
    }

    @Test
    void what_is_held_back_is_in_no_ratio() {
        var found = counted(null, figure("Girls", 41L, null), figure("Boys", null, null));
        assertThat(found)
                .extracting(Disproportion::verdict)
                .containsExactly(
                        "Some of the others are not shown: choose one group to compare with.", "It is not shown.");
        assertThat(counted("Boys", figure("Girls", 41L, null), figure("Boys", null, null)))
                .extracting(Disproportion::verdict)
                .containsExactly("Of Boys: It is not shown.", "It is not shown.");
    }

    @Test
    void the_group_with_which_the_others_are_compared_stands_among_them() {
        var found = counted("Boys", figure("Girls", 41L, null), figure("Boys", 15L, null));
        assertThat(found.getLast().times()).isEqualTo("1");
        assertThat(found.getLast().between()).isEmpty();
        assertThat(found.getLast().verdict()).isEqualTo("The others are compared with these.");
    }

    @Test
    void what_stands_out_is_said_in_a_sentence() {
        var girls = counted("Boys", figure("Girls", 41L, null), figure("Boys", 15L, null));
        assertThat(new Disproportions.Compared("Boys", List.of(), girls, List.of()).inWords())
                .containsExactly("Girls: 1.86 times as likely to be counted as Boys (between 1.01 and 3.6 times).");
        var alike = counted("Boys", figure("Girls", 22L, null), figure("Boys", 15L, null));
        assertThat(new Disproportions.Compared("Boys", List.of(), alike, List.of()).inWords())
                .containsExactly("No group differs from Boys by more than chance alone would give.");
    }

    private static List<Disproportion> counted(@Nullable String beside, Figure... figures) {
        return Disproportion.of(COUNT, Arrays.asList(figures), name -> Optional.ofNullable(PEOPLE.get(name)), beside);
    }

    private static Figure figure(String group, @Nullable Long counted, @Nullable Long of) {
        return new Figure(
                Tables.JANUARY,
                List.of("a"),
                List.of(group),
                counted == null ? null : BigDecimal.valueOf(counted),
                of == null ? null : BigDecimal.valueOf(of),
                null);
    }
}
