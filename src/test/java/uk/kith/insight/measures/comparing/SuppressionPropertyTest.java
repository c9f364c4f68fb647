package uk.kith.insight.measures.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Figure;

/** Somebody with pencil and patience tries to work out what was held back. */
class SuppressionPropertyTest {

    private static final Suppression STANDARD = Suppression.STANDARD;
    private static final String[][] ASKED = {
        {"", "a"}, {"", "a", "b"}, {"", "a", "b", "ab"}, {"ab"}, {"a", "ab"}, {"", "ab"}
    };

    /** Every table that agrees with all that is told: a number held back must differ between two of them. */
    @Test
    void no_number_held_back_is_the_only_one_that_could_be() {
        var random = new Random(5_274);
        int heldBack = 0;
        for (int round = 0; round < 3_000; round++) {
            var table = random(random, 2 + random.nextInt(2), 2 + random.nextInt(2), 3 + random.nextInt(9));
            var answer = Tables.counts(table, ASKED[random.nextInt(ASKED.length)]);
            var told = STANDARD.told(answer);
            var possible = possible(table, answer, told);
            for (int place = 0; place < told.size(); place++) {
                // None is no secret where a whole row of none is told.
                if (told.get(place).isShown()
                        || answer.figures().get(place).numerator().signum() == 0) continue;
                heldBack++;
                assertThat(possible.get(place))
                        .as("%s of %s told as %s", told.get(place), Arrays.deepToString(table), told)
                        .hasSizeGreaterThan(1);
            }
        }
        assertThat(heldBack).isGreaterThan(5_000);
    }

    /** Sums and differences of whatever is told, over one breakdown and two, of counts. */
    @Test
    void no_count_held_back_is_a_sum_or_difference_of_those_told() {
        var random = new Random(1_902);
        for (int round = 0; round < 3_000; round++) {
            var table = random(random, 2 + random.nextInt(5), 2 + random.nextInt(5), 2 + random.nextInt(40));
            var answer = Tables.counts(table, ASKED[random.nextInt(ASKED.length)]);
            var told = STANDARD.told(answer);
            var known = new Elimination();
            for (int place = 0; place < told.size(); place++)
                if (told.get(place).isShown())
                    known.add(atoms(table, answer.figures().get(place)));
            for (int place = 0; place < told.size(); place++)
                if (!told.get(place).isShown())
                    assertThat(known.gives(atoms(table, answer.figures().get(place))))
                            .as("%s of %s", told.get(place), Arrays.deepToString(table))
                            .isFalse();
        }
    }

    /** Neither how many are counted nor how many are not, where one of them is small. */
    @Test
    void no_small_part_of_a_share_is_a_sum_or_difference_of_those_told() {
        var random = new Random(77);
        int heldBack = 0;
        for (int round = 0; round < 3_000; round++) {
            int most = 2 + random.nextInt(40);
            var counted = random(random, 2 + random.nextInt(4), 2 + random.nextInt(4), most);
            var others = random(random, counted.length, counted[0].length, most);
            var of = new long[counted.length][counted[0].length];
            for (int i = 0; i < of.length; i++)
                for (int j = 0; j < of[i].length; j++) of[i][j] = counted[i][j] + others[i][j];
            var answer = Tables.shares(counted, of, ASKED[random.nextInt(ASKED.length)]);
            var told = STANDARD.told(answer);
            var known = new Elimination();
            for (int place = 0; place < told.size(); place++)
                if (told.get(place).isShown())
                    known.add(atoms(counted, answer.figures().get(place)));
            for (int place = 0; place < told.size(); place++) {
                var figure = answer.figures().get(place);
                long some = figure.numerator().longValue();
                long rest = figure.denominator().longValue() - some;
                if (!STANDARD.isSmall(some) && !STANDARD.isSmall(rest)) continue;
                heldBack++;
                assertThat(told.get(place).isShown()).isFalse();
                assertThat(known.gives(atoms(counted, figure)))
                        .as("%s of %s", figure, Arrays.deepToString(counted))
                        .isFalse();
            }
        }
        assertThat(heldBack).isGreaterThan(5_000);
    }

    /** Everybody, and everybody but some: neither group nor those left out of it can be worked out where they are few. */
    @Test
    void those_left_out_are_not_the_difference_of_what_is_told() {
        var random = new Random(300);
        int heldBack = 0;
        for (int round = 0; round < 2_000; round++) {
            int groups = 2 + random.nextInt(4);
            int most = 2 + random.nextInt(40);
            var table = random(random, groups, 2, most);
            var everybody = new long[groups][1];
            var part = new long[groups][1];
            for (int row = 0; row < groups; row++) {
                everybody[row][0] = table[row][0] + table[row][1];
                part[row][0] = table[row][0];
            }
            var all = Tables.counts(everybody, "", "a");
            var some = Tables.counts(part, "", "a");
            var told = STANDARD.release(all, some);
            var known = new Elimination();
            for (int place = 0; place < told.all().size(); place++) {
                if (told.all().get(place).isShown())
                    known.add(columns(atoms(everybody, all.figures().get(place)), true));
                if (told.part().get(place).isShown())
                    known.add(columns(atoms(everybody, all.figures().get(place)), false));
            }
            for (int place = 0; place < told.all().size(); place++) {
                long whole = all.figures().get(place).numerator().longValue();
                long kept = some.figures().get(place).numerator().longValue();
                var atoms = atoms(everybody, all.figures().get(place));
                if (STANDARD.isSmall(whole)) {
                    heldBack++;
                    assertThat(known.gives(columns(atoms, true)))
                            .as(Arrays.deepToString(table))
                            .isFalse();
                }
                if (STANDARD.isSmall(kept))
                    assertThat(known.gives(columns(atoms, false)))
                            .as(Arrays.deepToString(table))
                            .isFalse();
                if (STANDARD.isSmall(whole - kept)) {
                    heldBack++;
                    var left = columns(atoms, true);
                    var inPart = columns(atoms, false);
                    for (int i = 0; i < left.length; i++) left[i] -= inPart[i];
                    assertThat(known.gives(left)).as(Arrays.deepToString(table)).isFalse();
                }
            }
        }
        assertThat(heldBack).isGreaterThan(1_000);
    }

    /** The sums over the part alone, or over the part and those left out. */
    private static long[] columns(long[] rows, boolean both) {
        var atoms = new long[rows.length * 2];
        for (int row = 0; row < rows.length; row++) {
            atoms[2 * row] = rows[row];
            if (both) atoms[2 * row + 1] = rows[row];
        }
        return atoms;
    }

    /** What is held back of a breakdown does not hang on what else is asked, so two answers tell no more than one. */
    @Test
    void a_breakdown_is_told_the_same_whatever_is_asked_with_it() {
        var random = new Random(11);
        for (int round = 0; round < 1_000; round++) {
            var table = random(random, 2 + random.nextInt(3), 2 + random.nextInt(3), 2 + random.nextInt(30));
            var alone = STANDARD.told(Tables.counts(table, "a"));
            assertThat(STANDARD.told(Tables.counts(table, "", "b", "ab", "a"))).containsAll(alone);
        }
    }

    private static long[][] random(Random random, int rows, int columns, int most) {
        var table = new long[rows][columns];
        for (var row : table)
            for (int column = 0; column < columns; column++)
                row[column] = random.nextInt(5) == 0 ? 0 : random.nextInt(most);
        return table;
    }

    private static long[] atoms(long[][] table, Figure figure) {
        var atoms = new long[table.length * table[0].length];
        for (int i = 0; i < table.length; i++)
            for (int j = 0; j < table[0].length; j++)
                if (isIn(figure, "a", i) && isIn(figure, "b", j)) atoms[i * table[0].length + j] = 1;
        return atoms;
    }

    private static boolean isIn(Figure figure, String breakdown, int group) {
        int place = figure.by().indexOf(breakdown);
        return place < 0 || figure.groups().get(place).equals(breakdown + group);
    }

    /** For each figure the numbers it has in some table that agrees with all that is told; two are enough. */
    private static List<Set<Long>> possible(long[][] table, Answer answer, List<Told> told) {
        var agreeing = new Agreeing(table, told);
        var possible = new ArrayList<Set<Long>>();
        for (var figure : answer.figures()) {
            var numbers = new HashSet<Long>();
            long true_ = figure.numerator().longValue();
            numbers.add(true_);
            if (agreeing.hasOther(atoms(table, figure), true_)) numbers.add(-1L);
            possible.add(numbers);
        }
        return possible;
    }
}
