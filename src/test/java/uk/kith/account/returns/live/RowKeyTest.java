package uk.kith.account.returns.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareLine;
import uk.kith.account.returns.ssda903.rules.CareReturn;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.Terms;
import uk.kith.kernel.CollectionYear;

/** A row is known again from one look to the next. */
class RowKeyTest {

    private static int count;

    @Test
    void a_row_is_known_by_the_day_that_places_it_in_time() {
        assertThat(keys(review("14/05/2026", "PN1"), review("20/11/2026", "PN1")))
                .containsExactly("14/05/2026", "20/11/2026");
    }

    @Test
    void of_two_on_one_day_each_is_known_by_what_it_says_in_whatever_order_they_come() {
        assertThat(keys(review("14/05/2026", "PN1"), review("14/05/2026", "PN3")))
                .containsExactly("14/05/2026", "14/05/2026 (2)");
        assertThat(keys(review("14/05/2026", "PN3"), review("14/05/2026", "PN1")))
                .containsExactly("14/05/2026 (2)", "14/05/2026");
    }

    @Test
    void two_that_say_the_same_are_counted_as_they_come() {
        assertThat(keys(review("14/05/2026", "PN1"), review("14/05/2026", "PN1")))
                .containsExactly("14/05/2026", "14/05/2026 (2)");
    }

    @Test
    void a_row_without_its_day_is_known_too() {
        assertThat(keys(review(null, "PN1"), review(null, "PN2"))).containsExactly("", " (2)");
    }

    private static List<String> keys(Row... rows) {
        return whole(rows).rows(Table.REVIEWS).stream().map(RowKeyTest::key).toList();
    }

    private static String key(CareLine line) {
        return RowKey.of(line);
    }

    private static CareReturn whole(Row... rows) {
        var year = new CollectionYear(2027);
        var made = Return.of(year, Table.of(year), List.of(rows));
        return CareReturns.of(
                made,
                null,
                new Terms(Day.of(year.firstDay()), Day.of(year.lastDay()), "2027", null, false, null, null, false));
    }

    private static Row review(@Nullable String day, String code) {
        return Table.REVIEWS.row(++count, "C1", "03/05/2017", day, code);
    }
}
