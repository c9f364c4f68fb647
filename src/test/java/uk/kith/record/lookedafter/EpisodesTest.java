package uk.kith.record.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Period;
import uk.kith.record.lookedafter.CareRefused.AlreadyLookedAfter;
import uk.kith.record.lookedafter.CareRefused.CareStartsThere;
import uk.kith.record.lookedafter.CareRefused.NotInCareThen;
import uk.kith.record.lookedafter.CareRefused.NothingChanges;
import uk.kith.record.lookedafter.CareRefused.PassesAnotherChange;

/** How moves, changes of status, starts and ends become episodes. Each line: days, how it began, home, status, how it ended. */
class EpisodesTest {

    private static final Home FOSTER = new Home("U6", "PR1", "XX1 1AA", null);
    private static final Home CHILDRENS_HOME = new Home("K2", "PR4", "XX2 2BB", null);
    private static final Episodes NEVER = new Episodes(List.of());

    @Test
    void care_starts_with_a_home_and_a_status() {
        assertThat(words(inCare())).isEqualTo("""
                2026-03-02 to now, S, U6, C1""");
    }

    @ParameterizedTest(name = "moved on {0}")
    @CsvSource({"2026-03-03", "2026-05-10"})
    void a_move_ends_one_episode_and_begins_the_next_on_that_day(LocalDate day) {
        assertThat(words(inCare().move(day, CHILDRENS_HOME, false, "CREQB"))).isEqualTo("""
                2026-03-02 to %1$s, S, U6, C1, ended X1 CREQB
                %1$s to now, P, K2, C1""".formatted(day));
    }

    @Test
    void a_move_on_the_day_care_started_leaves_an_episode_of_one_day() {
        assertThat(words(inCare().move(day("2026-03-02"), CHILDRENS_HOME, false, "CREQB")))
                .isEqualTo("""
                2026-03-02 to 2026-03-02, S, U6, C1, ended X1 CREQB
                2026-03-02 to now, P, K2, C1""");
    }

    @Test
    void two_moves_on_one_day_leave_an_episode_of_one_day() {
        var twice = saved(inCare().move(day("2026-05-10"), CHILDRENS_HOME, false, "CREQB"))
                .move(day("2026-05-10"), FOSTER, false, "STAND");
        assertThat(words(twice)).isEqualTo("""
                2026-03-02 to 2026-05-10, S, U6, C1, ended X1 CREQB
                2026-05-10 to 2026-05-10, P, K2, C1, ended X1 STAND
                2026-05-10 to now, P, U6, C1""");
    }

    @Test
    void moving_together_with_the_carers_is_told_apart() {
        var elsewhere = new Home("U6", "PR1", "XX9 9ZZ", null);
        assertThat(words(inCare().move(day("2026-05-10"), elsewhere, true, "LAREQ")))
                .isEqualTo("""
                2026-03-02 to 2026-05-10, S, U6, C1, ended X1 LAREQ
                2026-05-10 to now, T, U6, C1""");
    }

    @Test
    void a_change_of_status_keeps_the_home() {
        assertThat(words(inCare().changeStatus(day("2026-05-10"), "C2"))).isEqualTo("""
                2026-03-02 to 2026-05-10, S, U6, C1, ended X1
                2026-05-10 to now, L, U6, C2""");
    }

    @ParameterizedTest(name = "carers the same: {0}, begins as {1}")
    @CsvSource({"false, B", "true, U"})
    void a_move_and_a_change_of_status_on_one_day_are_one_episode_in_either_order(boolean sameCarers, String began) {
        var moveFirst = saved(inCare().move(day("2026-05-10"), CHILDRENS_HOME, sameCarers, "CARPL"))
                .changeStatus(day("2026-05-10"), "C2");
        var statusFirst = saved(inCare().changeStatus(day("2026-05-10"), "C2"))
                .move(day("2026-05-10"), CHILDRENS_HOME, sameCarers, "CARPL");
        assertThat(words(moveFirst)).isEqualTo("""
                2026-03-02 to 2026-05-10, S, U6, C1, ended X1 CARPL
                2026-05-10 to now, %s, K2, C2""".formatted(began));
        assertThat(words(statusFirst)).isEqualTo(words(moveFirst));
    }

    @Test
    void a_move_recorded_late_holds_until_the_next_move() {
        var later = saved(saved(inCare().changeStatus(day("2026-05-10"), "C2"))
                .move(day("2026-06-01"), new Home("R1", "PR4", null, null), false, "LAREQ"));
        assertThat(words(later.move(day("2026-04-01"), CHILDRENS_HOME, false, "CREQO")))
                .isEqualTo("""
                2026-03-02 to 2026-04-01, S, U6, C1, ended X1 CREQO
                2026-04-01 to 2026-05-10, P, K2, C1, ended X1
                2026-05-10 to 2026-06-01, L, K2, C2, ended X1 LAREQ
                2026-06-01 to now, P, R1, C2""");
    }

    @Test
    void a_status_recorded_late_holds_until_the_next_status() {
        var later = saved(inCare().move(day("2026-05-10"), CHILDRENS_HOME, false, "CARPL"));
        assertThat(words(later.changeStatus(day("2026-04-01"), "C2"))).isEqualTo("""
                2026-03-02 to 2026-04-01, S, U6, C1, ended X1
                2026-04-01 to 2026-05-10, L, U6, C2, ended X1 CARPL
                2026-05-10 to now, P, K2, C2""");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-03-01, false, the day before care started
            2026-03-02, true, the day care started
            2026-03-03, true, the day after
            2026-06-29, true, the day before care ended
            2026-06-30, false, the day care ended
            2026-07-01, false, the day after
            """)
    void a_child_moves_only_while_looked_after(LocalDate day, boolean may, String which) {
        var ended = saved(inCare().endCare(day("2026-06-30"), "E4A"));
        if (may) ended.move(day, CHILDRENS_HOME, false, "CREQB");
        else
            assertThatThrownBy(() -> ended.move(day, CHILDRENS_HOME, false, "CREQB"))
                    .as(which)
                    .isInstanceOf(NotInCareThen.class);
    }

    @Test
    void a_move_to_the_same_home_and_carers_and_the_same_status_are_refused() {
        assertThatThrownBy(() -> inCare().move(day("2026-05-10"), FOSTER, true, "CARPL"))
                .isInstanceOf(NothingChanges.class);
        assertThatThrownBy(() -> inCare().changeStatus(day("2026-05-10"), "C1")).isInstanceOf(NothingChanges.class);
        var later = saved(inCare().changeStatus(day("2026-05-10"), "C2"));
        assertThatThrownBy(() -> later.changeStatus(day("2026-04-01"), "C2")).isInstanceOf(NothingChanges.class);
    }

    @Test
    void care_that_goes_on_cannot_start_again() {
        assertThatThrownBy(() -> start(inCare(), "2026-05-10"))
                .isInstanceOf(AlreadyLookedAfter.class)
                .hasMessageContaining("2 March 2026");
    }

    @ParameterizedTest(name = "starts again on {0}: {1}")
    @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
    void care_starts_again_after_it_ended(LocalDate day, boolean may) {
        var ended = saved(inCare().endCare(day("2026-06-30"), "E4A"));
        if (may) assertThat(start(ended, day.toString()).list()).hasSize(2);
        else assertThatThrownBy(() -> start(ended, day.toString())).isInstanceOf(PassesAnotherChange.class);
    }

    @ParameterizedTest(name = "ends on {0}: {1}")
    @CsvSource({"2026-05-09, false", "2026-05-10, true", "2026-05-11, true"})
    void care_does_not_end_before_the_last_change(LocalDate day, boolean may) {
        var moved = saved(inCare().move(day("2026-05-10"), CHILDRENS_HOME, false, "CREQB"));
        if (may)
            assertThat(moved.endCare(day, "E4A").list().getLast().endedWith()).isEqualTo("E4A");
        else assertThatThrownBy(() -> moved.endCare(day, "E4A")).isInstanceOf(PassesAnotherChange.class);
    }

    @ParameterizedTest(name = "corrected to {0}: {1}")
    @CsvSource(textBlock = """
            2026-03-01, false
            2026-03-02, true
            2026-05-09, true
            2026-05-11, true
            2026-06-01, true
            2026-06-02, false
            """)
    void correcting_the_day_of_a_move_moves_the_end_before_it_but_passes_no_other_change(LocalDate day, boolean may) {
        var care = saved(saved(inCare().move(day("2026-05-10"), CHILDRENS_HOME, false, "CREQB"))
                .changeStatus(day("2026-06-01"), "C2"));
        var move = id(care, 1);
        if (may) {
            var right = care.correctPlacement(move, day, CHILDRENS_HOME, false, "CREQO");
            assertThat(words(right)).isEqualTo("""
                    2026-03-02 to %1$s, S, U6, C1, ended X1 CREQO
                    %1$s to 2026-06-01, P, K2, C1, ended X1
                    2026-06-01 to now, L, K2, C2""".formatted(day));
            assertThat(Changed.from(care, right).beside(move))
                    .singleElement()
                    .satisfies(other -> assertThat(other.is()).isEqualTo(new Period(day("2026-03-02"), day)));
        } else
            assertThatThrownBy(() -> care.correctPlacement(move, day, CHILDRENS_HOME, false, "CREQO"))
                    .isInstanceOf(PassesAnotherChange.class);
    }

    @Test
    void correcting_a_home_corrects_it_for_as_long_as_the_child_lived_there() {
        var care = saved(inCare().changeStatus(day("2026-06-01"), "C2"));
        assertThat(words(care.correctPlacement(id(care, 0), day("2026-03-02"), CHILDRENS_HOME, false, null)))
                .isEqualTo("""
                2026-03-02 to 2026-06-01, S, K2, C1, ended X1
                2026-06-01 to now, L, K2, C2""");
    }

    @Test
    void a_move_taken_back_leaves_the_child_where_they_were() {
        var before = saved(inCare().changeStatus(day("2026-06-01"), "C2"));
        var moved = saved(before.move(day("2026-05-10"), CHILDRENS_HOME, false, "CREQB"));
        assertThat(words(moved.withoutMove(id(moved, 1)))).isEqualTo(words(before));
    }

    @Test
    void a_change_of_status_taken_back_leaves_the_status_before_it() {
        var before = saved(inCare().move(day("2026-06-01"), CHILDRENS_HOME, false, "CREQB"));
        var changed = saved(before.changeStatus(day("2026-05-10"), "C2"));
        assertThat(words(changed.withoutStatus(id(changed, 1)))).isEqualTo(words(before));
    }

    @Test
    void taking_back_one_half_of_a_joint_change_keeps_the_other() {
        var both = saved(saved(inCare().move(day("2026-05-10"), CHILDRENS_HOME, false, "CARPL"))
                .changeStatus(day("2026-05-10"), "C2"));
        assertThat(words(both.withoutMove(id(both, 1))))
                .isEqualTo(words(inCare().changeStatus(day("2026-05-10"), "C2")));
        assertThat(words(both.withoutStatus(id(both, 1))))
                .isEqualTo(words(inCare().move(day("2026-05-10"), CHILDRENS_HOME, false, "CARPL")));
    }

    @Test
    void what_care_started_with_is_not_taken_back_by_itself() {
        var care = inCare();
        assertThatThrownBy(() -> care.withoutMove(id(care, 0))).isInstanceOf(CareStartsThere.class);
        assertThatThrownBy(() -> care.withoutStatus(id(care, 0))).isInstanceOf(CareStartsThere.class);
    }

    @Test
    void an_end_taken_back_lets_care_go_on_unless_it_started_again() {
        var ended = saved(inCare().endCare(day("2026-06-30"), "E4A"));
        assertThat(words(ended.withoutEnd(id(ended, 0)))).isEqualTo(words(inCare()));
        var again = saved(start(ended, "2026-09-01"));
        assertThatThrownBy(() -> again.withoutEnd(id(again, 0))).isInstanceOf(PassesAnotherChange.class);
        assertThat(words(again.withoutCare(id(again, 0)))).isEqualTo("2026-09-01 to now, S, U6, C1");
    }

    private static Episodes inCare() {
        return saved(start(NEVER, "2026-03-02"));
    }

    private static Episodes start(Episodes before, String day) {
        return before.startCare(day(day), "C1", "N1", FOSTER, "XX3 3CC");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static UUID id(Episodes episodes, int number) {
        return java.util.Objects.requireNonNull(episodes.list().get(number).id());
    }

    /** As the database would: every episode has an id, in the order of time. */
    private static Episodes saved(Episodes episodes) {
        long[] next = {
            episodes.list().stream()
                    .map(Stretch::id)
                    .filter(java.util.Objects::nonNull)
                    .mapToLong(UUID::getLeastSignificantBits)
                    .max()
                    .orElse(0)
        };
        return new Episodes(episodes.list().stream()
                .map(stretch -> stretch.id() == null ? withId(stretch, new UUID(7, ++next[0])) : stretch)
                .toList());
    }

    private static Stretch withId(Stretch it, UUID id) {
        return new Stretch(
                id,
                it.period(),
                it.beganWith(),
                it.legalStatus(),
                it.needs(),
                it.home(),
                it.homePostcode(),
                it.endedWith(),
                it.movedBecause());
    }

    private static String words(Episodes episodes) {
        return episodes.list().stream()
                .map(it -> "%s to %s, %s, %s, %s%s"
                        .formatted(
                                it.from(),
                                it.period().until() == null
                                        ? "now"
                                        : it.period().until(),
                                it.beganWith(),
                                it.home().placementType(),
                                it.legalStatus(),
                                ended(it.endedWith(), it.movedBecause())))
                .collect(Collectors.joining("\n"));
    }

    private static String ended(@Nullable String with, @Nullable String because) {
        return with == null ? "" : ", ended " + with + (because == null ? "" : " " + because);
    }
}
