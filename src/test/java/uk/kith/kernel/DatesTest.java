package uk.kith.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest(name = "{0} reads as {1} and is written {2}")
    @CsvSource({
        "07/02/2014, 2014-02-07, 07/02/2014",
        "7/2/2014, 2014-02-07, 07/02/2014",
        "ZZ/02/2016, 2016-02-29, ZZ/02/2016",
        "ZZ/ZZ/2014, 2014-12-31, ZZ/ZZ/2014",
        "ZZ/ZZ/ZZZZ, 2000-12-31, ZZ/ZZ/ZZZZ",
        "15/ZZ/2014, 2015-01-14, 15/ZZ/2014",
        "29/02/ZZZZ, 2000-02-29, 29/02/ZZZZ"
    })
    void a_date_may_have_unknown_parts(String text, LocalDate read, String written) {
        var date = PartialDate.parse(text).orElseThrow();
        assertThat(date.asTheReturnReadsIt()).isEqualTo(read);
        assertThat(date).hasToString(written);
        assertThat(date.isComplete()).isEqualTo(!text.contains("Z"));
    }

    @ParameterizedTest(name = "\"{0}\" is no date")
    @ValueSource(
            strings = {"", "31/02/2014", "29/02/2015", "32/ZZ/2014", "01/13/2014", "zz/zz/2014", "2014-02-07", "1/1/14"
            })
    void an_impossible_date_is_not_read(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is in the year ending {1}")
    @CsvSource({"2026-03-31,2026", "2026-04-01,2027", "2027-03-31,2027", "2027-04-01,2028", "2026-12-31,2027"})
    void a_collection_year_runs_from_april_to_march(LocalDate day, int ending) {
        var year = CollectionYear.of(day);
        assertThat(year.ending()).isEqualTo(ending);
        assertThat(year.covers(day)).isTrue();
        assertThat(year.previous().covers(day)).isFalse();
        assertThat(year.next().covers(day)).isFalse();
    }

    @Test
    void a_collection_year_is_named_by_its_end() {
        var year = CollectionYear.parse("2027").orElseThrow();
        assertThat(year.firstDay()).isEqualTo("2026-04-01");
        assertThat(year.lastDay()).isEqualTo("2027-03-31");
        assertThat(year.label()).isEqualTo("2026-27");
        assertThat(year.words()).isEqualTo("1 April 2026 to 31 March 2027");
        assertThat(year).hasToString("2027");
        assertThat(CollectionYear.parse("2026/27")).isEmpty();
        assertThat(CollectionYear.parse("27")).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, on {1} aged {2}")
    @CsvSource({
        "2010-05-03, 2026-05-02, 15",
        "2010-05-03, 2026-05-03, 16",
        "2010-05-03, 2026-05-04, 16",
        "2012-02-29, 2026-02-27, 13",
        "2012-02-29, 2026-02-28, 14",
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16",
        "2026-05-03, 2026-05-03, 0"
    })
    void age_is_counted_in_birthdays(LocalDate born, LocalDate day, int age) {
        assertThat(Ages.on(day, born)).isEqualTo(age);
        assertThat(Ages.isAtLeast(age, born, day)).isTrue();
        assertThat(Ages.isAtLeast(age + 1, born, day)).isFalse();
    }

    @Test
    void nobody_has_an_age_before_birth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ages.on(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)));
    }

    @Test
    void a_later_value_follows_an_earlier_one() {
        var length = Dated.from(LocalDate.of(2011, 4, 1), "six weeks").then(LocalDate.of(2015, 4, 1), "six months");
        assertThat(length.on(LocalDate.of(2011, 3, 31))).isEmpty();
        assertThat(length.on(LocalDate.of(2011, 4, 1))).contains("six weeks");
        assertThat(length.on(LocalDate.of(2015, 3, 31))).contains("six weeks");
        assertThat(length.on(LocalDate.of(2015, 4, 1))).contains("six months");
        assertThat(length.newest()).isEqualTo("six months");
        assertThatIllegalArgumentException().isThrownBy(() -> length.then(LocalDate.of(2015, 4, 1), "again"));
    }

    @ParameterizedTest(name = "{0} is {1} in London")
    @CsvSource({"2026-01-31T23:59:59Z,2026-01-31", "2026-06-30T23:00:00Z,2026-07-01", "2026-06-30T22:59:59Z,2026-06-30"
    })
    void a_day_is_a_day_in_london(Instant instant, LocalDate day) {
        assertThat(London.dayOf(instant)).isEqualTo(day);
        assertThat(instant).isBefore(London.endOf(day)).isAfterOrEqualTo(London.startOf(day));
    }

    @ParameterizedTest(name = "{0} is between Christmas and the new year: {1}")
    @CsvSource({"2026-12-24,false", "2026-12-25,true", "2027-01-01,true", "2027-01-02,false"})
    void a_yearly_span_may_run_over_the_new_year(LocalDate day, boolean covered) {
        var span = new YearlySpan(MonthDay.of(12, 25), MonthDay.of(1, 1));
        assertThat(span.covers(day)).isEqualTo(covered);
        assertThat(span.words()).isEqualTo("25 December to 1 January");
    }

    @Test
    void dates_and_counts_are_said_in_words() {
        assertThat(DateWords.full(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
        assertThat(DateWords.weekday(LocalDate.of(2026, 5, 3))).isEqualTo("Sunday");
        assertThat(DateWords.count(1, "working day")).isEqualTo("1 working day");
        assertThat(DateWords.count(6, "week")).isEqualTo("6 weeks");
    }
}
