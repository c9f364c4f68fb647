package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Column NAME = Column.of("Name").sortedBy("name");
    private static final Column LATE = Column.number("Late").sortedBy("late");
    private static final List<Column> COLUMNS = List.of(NAME, Column.of("Team"), LATE);

    @Test
    void a_list_nobody_sorted_has_what_matters_first() {
        var list = Listing.of(Address.of("/clocks"), COLUMNS, "-late").withTotal(120);
        assertThat(list.sort()).isEqualTo("late");
        assertThat(list.descending()).isTrue();
        assertThat(list.tally()).isEqualTo("1 to 50 of 120");
        assertThat(list.ariaSort(LATE)).isEqualTo("descending");
        assertThat(list.ariaSort(NAME)).isNull();
    }

    @Test
    void pressing_a_title_sorts_by_it_and_pressing_again_turns_it_round() {
        var list = Listing.of(Address.of("/clocks").with("page", 3), COLUMNS, "-late")
                .withTotal(120);
        assertThat(list.sortedBy(LATE)).hasToString("/clocks?sort=late");
        assertThat(list.sortedBy(NAME)).hasToString("/clocks?sort=name");
        var byName = Listing.of(list.sortedBy(NAME), COLUMNS, "-late");
        assertThat(byName.sortedBy(NAME)).hasToString("/clocks?sort=-name");
    }

    @Test
    void a_sort_or_page_that_makes_no_sense_is_ignored() {
        var address = Address.of("/clocks").with("sort", "name; drop table").with("page", "-4");
        var list = Listing.of(address, COLUMNS, "-late").withTotal(7);
        assertThat(list.sort()).isEqualTo("late");
        assertThat(list.page()).isEqualTo(1);
        assertThat(list.tally()).isEqualTo("7");
    }

    @Test
    void a_page_past_the_end_is_the_last() {
        var list = Listing.of(Address.of("/clocks").with("page", 99), COLUMNS, "name")
                .withTotal(1204);
        assertThat(list.page()).isEqualTo(25);
        assertThat(list.offset()).isEqualTo(1200);
        assertThat(list.tally()).isEqualTo("1,201 to 1,204 of 1,204");
        assertThat(list.numbers()).containsExactly(1, 24, 25);
    }
}
