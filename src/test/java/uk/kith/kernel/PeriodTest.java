package uk.kith.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period MAY = Period.ofDays(day("2026-05-01"), day("2026-05-31"));

    @ParameterizedTest(name = "{0} is in May: {1}")
    @CsvSource({"2026-04-30,false", "2026-05-01,true", "2026-05-31,true", "2026-06-01,false"})
    void the_day_a_period_ends_belongs_to_the_next(LocalDate day, boolean covered) {
        assertThat(MAY.covers(day)).isEqualTo(covered);
    }

    @Test
    void an_open_period_goes_on() {
        var open = Period.since(day("2026-05-01"));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.covers(day("2075-01-01"))).isTrue();
        assertThat(open.lastDay()).isEmpty();
        assertThat(open.covers(MAY)).isTrue();
        assertThat(MAY.covers(open)).isFalse();
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(day("2026-05-02"), day("2026-05-01")))
                .withMessageContaining("before");
    }

    @Test
    void a_stay_of_one_day_is_a_period_that_overlaps_nothing() {
        var stay = new Period(day("2026-05-10"), day("2026-05-10"));
        assertThat(stay.isSameDay()).isTrue();
        assertThat(stay.days()).isZero();
        assertThat(stay.overlaps(MAY)).isFalse();
        assertThat(MAY.overlaps(stay)).isFalse();
        assertThat(stay.overlaps(stay)).isFalse();
        assertThat(stay.touches(MAY)).isTrue();
        assertThat(MAY.touches(stay)).isTrue();
        assertThat(stay.lastDay()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} overlaps May: {2}, touches it: {3}, May meets it: {4}")
    @CsvSource({
        "2026-04-01, 2026-05-01, false, false, false",
        "2026-04-01, 2026-05-02, true, true, false",
        "2026-05-31,           , true, true, false",
        "2026-06-01,           , false, false, true",
        "2026-05-01, 2026-05-01, false, true, false",
        "2026-06-01, 2026-06-01, false, false, true"
    })
    void periods_share_days_or_only_touch(
            LocalDate from, LocalDate until, boolean overlaps, boolean touches, boolean meets) {
        var other = new Period(from, until);
        assertThat(MAY.overlaps(other)).isEqualTo(overlaps);
        assertThat(MAY.touches(other)).isEqualTo(touches);
        assertThat(MAY.meets(other)).isEqualTo(meets);
    }

    @Test
    void what_two_periods_share_is_a_period() {
        assertThat(MAY.intersect(Period.since(day("2026-05-20"))))
                .contains(new Period(day("2026-05-20"), day("2026-06-01")));
        assertThat(Period.since(day("2026-01-01")).intersect(Period.since(day("2026-02-01"))))
                .contains(Period.since(day("2026-02-01")));
    }

    @Test
    void its_length_is_counted_in_days() {
        assertThat(MAY.days()).isEqualTo(31);
        assertThat(MAY.daysBy(day("2026-04-01"))).isZero();
        assertThat(MAY.daysBy(day("2026-05-11"))).isEqualTo(10);
        assertThat(MAY.daysBy(day("2026-12-31"))).isEqualTo(31);
        assertThatIllegalStateException()
                .isThrownBy(() -> Period.since(day("2026-05-01")).days())
                .withMessageContaining("open");
    }

    @ParameterizedTest(name = "since 31 March 2025, by {0} twelve months: {1}")
    @CsvSource({"2026-03-30,false", "2026-03-31,true", "2026-04-01,true"})
    void it_lasts_a_number_of_months(LocalDate day, boolean lasted) {
        assertThat(Period.since(day("2025-03-31")).hasLastedMonths(12, day)).isEqualTo(lasted);
        assertThat(new Period(day("2025-03-31"), day("2026-03-30")).hasLastedMonths(12, day))
                .isFalse();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
