package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

class SuppressionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            0, 0
            1, fewer than 6
            5, fewer than 6
            6, 6
            7, 7
            """)
    void a_number_from_one_to_five_is_held_back(long number, String told) {
        assertThat(words(Suppression.STANDARD, new long[][] {{number}}, "")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            20 30 40   : 20 30 40
            20 3 40    : not shown, fewer than 6, 40
            3 30 2     : fewer than 6, 30, fewer than 6
            3 30 0     : fewer than 6, not shown, 0
            5 30 5     : fewer than 6, not shown, fewer than 6
            0 0 40     : 0 0 40
            2 1 2      : not shown, not shown, not shown
            """)
    void another_group_is_held_back_so_that_a_small_one_cannot_be_worked_out(String groups, String told) {
        var row = java.util.Arrays.stream(groups.strip().split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        var table = new long[row.length][1];
        for (int place = 0; place < row.length; place++) table[place][0] = row[place];
        assertThat(words(Suppression.STANDARD, table, "a")).isEqualTo(told.replaceAll("(\\d) (?=\\d)", "$1, "));
    }

    @Test
    void rows_and_columns_hold_back_a_rectangle() {
        var table = new long[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}};
        assertThat(words(Suppression.STANDARD, table, "ab"))
                .isEqualTo("fewer than 6, not shown, 30, not shown, not shown, 60, 70, 80, 90");
    }

    @Test
    void a_share_is_held_back_for_those_not_counted_too() {
        var told = Suppression.STANDARD.told(
                Tables.shares(new long[][] {{40}, {50}, {60}}, new long[][] {{80}, {53}, {90}}, "", "a"));
        assertThat(told.stream().map(SuppressionTest::word).toList())
                .containsExactly("150", "40", "not shown", "not shown");
    }

    @Test
    void none_is_held_back_where_the_authority_wants_it() {
        assertThat(words(new Suppression(6, true, true, 1), new long[][] {{0}, {20}, {30}}, "a"))
                .isEqualTo("fewer than 6, not shown, 30");
    }

    @Test
    void only_the_small_ones_are_held_back_where_the_authority_wants_no_others() {
        var alone = new Suppression(6, false, false, 1);
        assertThat(words(alone, new long[][] {{20}, {3}, {40}}, "a")).isEqualTo("20, fewer than 6, 40");
        assertThat(alone.told(Tables.counts(new long[][] {{20}, {3}}, "", "a")))
                .extracting(SuppressionTest::word)
                .containsExactly("23", "20", "fewer than 6");
    }

    @ParameterizedTest(name = "under {0}, rounded to {1}: {2}")
    @CsvSource(textBlock = """
            2,  1, false
            3,  1, true
            50, 10, true
            51, 1, false
            6,  0, false
            6,  3, false
            """)
    void small_numbers_cannot_be_told_altogether(int under, int roundTo, boolean mayBe) {
        var wrong = org.assertj.core.api.Assertions.catchThrowable(() -> new Suppression(under, false, true, roundTo));
        assertThat(wrong == null).isEqualTo(mayBe);
    }

    @ParameterizedTest(name = "of {0}, {1} without the others: {2}")
    @CsvSource(delimiter = ':', textBlock = """
            20 30 40 : 10 20 30 : 10, 20, 30
            20 30 40 : 10 28 30 : not shown, not shown, 30
            20 30 40 : 10  3 30 : not shown, fewer than 6, 30
            20 30 40 : 20 30 40 : 20, 30, 40
            20  3 40 : 10  0 30 : not shown, not shown, 30
            """)
    void a_part_is_told_so_that_those_left_out_cannot_be_worked_out(String all, String part, String told) {
        var everybody = Tables.counts(table(all), "a");
        assertThat(Suppression.STANDARD.beside(everybody, Tables.counts(table(part), "a")).stream()
                        .map(SuppressionTest::word)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    private static long[][] table(String row) {
        return java.util.Arrays.stream(row.strip().split(" +"))
                .map(number -> new long[] {Long.parseLong(number)})
                .toArray(long[][]::new);
    }

    @Test
    void what_is_held_back_is_said_in_a_sentence() {
        assertThat(Suppression.STANDARD.inWords())
                .isEqualTo("Numbers under 6 are held back, and as many others as are needed that none of them can be"
                        + " worked out.");
        assertThat(new Suppression(10, true, false, 5).inWords())
                .isEqualTo("Numbers under 10, and none, are held back. All others are rounded to the nearest 5.");
    }

    @Test
    void what_is_told_is_rounded_where_the_authority_wants_it() {
        var rounding = new Suppression(6, false, true, 5);
        assertThat(words(rounding, new long[][] {{12}, {13}, {18}}, "a")).isEqualTo("10, 15, 20");
        var share = rounding.told(Tables.shares(new long[][] {{12}}, new long[][] {{38}}, ""))
                .getFirst();
        assertThat(share.denominator()).isEqualByComparingTo("40");
        assertThat(share.value()).isEqualByComparingTo("25");
    }

    @Test
    void a_breakdown_that_would_reveal_a_child_is_refused() {
        assertThatThrownBy(() -> Suppression.STANDARD.release(Tables.counts(new long[][] {{2}, {5}}, "", "a")))
                .isInstanceOf(CannotBeAsked.class)
                .hasMessage("\"An example\" by a would reveal a child: its numbers are too small to tell. "
                        + "Ask for the whole, or for a longer period.");
        assertThat(Suppression.STANDARD.release(Tables.counts(new long[][] {{2}, {1}}, "")))
                .hasSize(1);
        assertThat(Suppression.STANDARD.release(Tables.counts(new long[][] {{0}, {0}}, "", "a")))
                .hasSize(3);
    }

    @Test
    void a_quarter_is_not_told_beside_its_months() {
        var months = Window.months(3, LocalDate.of(2026, 3, 31));
        var quarter = Window.quarterTo(LocalDate.of(2026, 3, 31));
        var windows = new java.util.ArrayList<>(months);
        windows.add(quarter);
        var measure = Tables.measure(Unit.COUNT, Measure.Value.COUNT);
        var both = new Answer(measure, Question.of("an-example", windows), List.of(), Instant.EPOCH, null);
        assertThatThrownBy(() -> Suppression.STANDARD.told(both))
                .isInstanceOf(CannotBeAsked.class)
                .hasMessageContaining("as a whole and in parts");
        windows.removeFirst();
        var some = new Answer(measure, Question.of("an-example", windows), List.of(), Instant.EPOCH, null);
        assertThat(Suppression.STANDARD.told(some)).isEmpty();
    }

    private static String words(Suppression suppression, long[][] table, String by) {
        return suppression.told(Tables.counts(table, by)).stream()
                .map(SuppressionTest::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(Told told) {
        return told.isShown() ? told.numerator().toPlainString() : String.valueOf(told.instead());
    }
}
