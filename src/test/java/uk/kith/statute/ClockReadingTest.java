package uk.kith.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.WorkingDays;

class ClockReadingTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    @ParameterizedTest(name = "from {0} to {1}: due soon from {2}, {3}")
    @CsvSource(textBlock = """
            2026-06-01, 2026-07-13, 2026-07-05, 42 days: a fifth is 8
            2026-06-01, 2026-06-08, 2026-06-05, 7 days: a fifth is 1 but the working day before is a Friday
            2026-06-02, 2026-06-09, 2026-06-08, 7 days: a fifth is 1
            2026-06-01, 2026-06-02, 2026-06-01, one working day
            2026-03-30, 2026-04-07, 2026-04-02, the working day before Easter
            """)
    void amber_starts_when_a_fifth_of_the_time_is_left(LocalDate start, LocalDate due, LocalDate soon, String because) {
        assertThat(ClockReading.dueSoonFrom(start, due, ENGLAND)).as(because).isEqualTo(soon);
        assertThat(state(soon.minusDays(1), start, due, null)).isEqualTo(ClockState.IN_TIME);
        assertThat(state(soon, start, due, null)).isEqualTo(ClockState.DUE_SOON);
        assertThat(state(due, start, due, null)).isEqualTo(ClockState.DUE_SOON);
        assertThat(state(due.plusDays(1), start, due, null)).isEqualTo(ClockState.LATE);
    }

    @ParameterizedTest(name = "due 13 July, done {0}: {1}")
    @CsvSource({"2026-07-12,MET", "2026-07-13,MET", "2026-07-14,MET_LATE"})
    void what_is_done_is_done_in_time_or_late(LocalDate done, ClockState state) {
        assertThat(state(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 13), done))
                .isEqualTo(state);
    }

    @Test
    void what_is_done_later_is_not_yet_done_today() {
        var done = LocalDate.of(2026, 7, 10);
        assertThat(state(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 13), done))
                .isEqualTo(ClockState.DUE_SOON);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-01 | due 11 June 2026, in 8 working days
            2026-06-09 | due Thursday, in 2 working days
            2026-06-10 | due Thursday, in 1 working day
            2026-06-11 | due today
            2026-06-12 | 1 working day late, since 12 June 2026
            2026-06-14 | 1 working day late, since 12 June 2026
            2026-06-19 | 6 working days late, since 12 June 2026
            """)
    void a_reading_says_itself_in_words(LocalDate today, String words) {
        var reading = ClockReading.on(today, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 11), null, ENGLAND);
        assertThat(reading.words(today, ENGLAND)).isEqualTo(words);
    }

    @ParameterizedTest(name = "due on Saturday 13 June, on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-12 | due Saturday, in 1 day
            2026-06-13 | due today
            2026-06-14 | 1 day late, since 14 June 2026
            2026-06-15 | 1 working day late, since 14 June 2026
            """)
    void a_due_day_may_be_a_day_off(LocalDate today, String words) {
        var reading = ClockReading.on(today, LocalDate.of(2026, 6, 6), LocalDate.of(2026, 6, 13), null, ENGLAND);
        assertThat(reading.words(today, ENGLAND)).isEqualTo(words);
    }

    @Test
    void an_exception_and_a_stop_are_neither_met_nor_missed() {
        var today = LocalDate.of(2026, 6, 20);
        var late = ClockReading.on(today, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 11), null, ENGLAND);
        assertThat(late.state().isMissed()).isTrue();
        assertThat(late.excused().words(today, ENGLAND)).isEqualTo("lawful exception");
        assertThat(late.stopped().state().isMissed()).isFalse();
        assertThat(late.stopped().state().isWaiting()).isFalse();
        assertThat(ClockReading.CANNOT_BE_TOLD.words(today, ENGLAND)).isEqualTo("cannot be told");
    }

    private static ClockState state(LocalDate today, LocalDate start, LocalDate due, LocalDate done) {
        return ClockReading.on(today, start, due, done, ENGLAND).state();
    }
}
