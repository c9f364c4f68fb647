package uk.kith.account.reports.withholding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kith.account.reports.withholding.Tabled.month;
import static uk.kith.account.reports.withholding.Tabled.yearTo;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kith.account.reports.templates.Block.Parts;
import uk.kith.account.reports.templates.Templates;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Window;
import uk.kith.testing.KithTest;

/** What a reader of one whole report could work out by taking one number from another, and what is held back so that they cannot. */
@KithTest
class SmallNumbersTest {

    private static final String CONTACTS = "fd-contacts-count";
    private static final String NO_ACTION = "fd-contact-nfa-rate";
    private static final String REFERRALS = "fd-referrals-count";
    private static final String REFERRAL_RATE = "fd-referral-rate-per-10k";
    private static final String PLANS = "cp-plan-count";
    private static final Window DAY = Window.day(LocalDate.of(2025, 10, 31));

    @Autowired
    private Measures measures;

    @Autowired
    private Templates templates;

    @Test
    void what_is_not_small_is_told() {
        assertThat(tabled().whole("april", CONTACTS, month(4), 6)
                        .whole("may", CONTACTS, month(5), 0)
                        .whole("both", CONTACTS, yearTo(5), 6)
                        .told("april may both"))
                .isEqualTo("6 | 0 | 6");
    }

    @Test
    void a_month_cannot_be_taken_from_the_year_so_far() {
        assertThat(tabled().whole("april", CONTACTS, month(4), 4)
                        .whole("may", CONTACTS, month(5), 9)
                        .whole("june", CONTACTS, month(6), 20)
                        .whole("year", CONTACTS, yearTo(6), 33)
                        .told("april may june year"))
                .isEqualTo("fewer than 6 | not shown | 20 | 33");
    }

    @Test
    void without_the_year_so_far_only_the_month_is_held_back() {
        assertThat(tabled().whole("april", CONTACTS, month(4), 4)
                        .whole("may", CONTACTS, month(5), 9)
                        .told("april may"))
                .isEqualTo("fewer than 6 | 9");
    }

    @Test
    void what_is_left_of_a_year_when_a_shorter_part_of_it_is_taken_away_is_not_small() {
        // Between them stand three contacts of May and June, which no table tells.
        assertThat(tabled().whole("to_april", CONTACTS, yearTo(4), 20)
                        .whole("to_june", CONTACTS, yearTo(6), 23)
                        .told("to_april to_june"))
                .isEqualTo("not shown | 23");
    }

    @Test
    void months_cannot_be_taken_from_a_quarter_and_the_quarter_from_the_year() {
        assertThat(tabled().whole("april", CONTACTS, month(4), 30)
                        .whole("may", CONTACTS, month(5), 4)
                        .whole("june", CONTACTS, month(6), 20)
                        .whole("july", CONTACTS, month(7), 10)
                        .whole("quarter", CONTACTS, Window.quarterTo(LocalDate.of(2025, 6, 30)), 54)
                        .whole("year", CONTACTS, yearTo(7), 64)
                        .told("april may june july quarter year"))
                .isEqualTo("30 | fewer than 6 | not shown | 10 | 54 | 64");
    }

    @Test
    void a_year_that_ends_with_april_is_april() {
        assertThat(tabled().whole("april", CONTACTS, month(4), 3)
                        .whole("year", CONTACTS, yearTo(4), 3)
                        .told("april year"))
                .isEqualTo("fewer than 6 | fewer than 6");
    }

    @Test
    void the_same_number_in_another_table_is_held_back_as_well() {
        assertThat(tabled().whole("all", REFERRALS, month(4), 13)
                        .group("girls", REFERRALS, month(4), "gender", "Girls", 4)
                        .group("boys", REFERRALS, month(4), "gender", "Boys", 9)
                        .group("rate_of_boys", REFERRAL_RATE, month(4), "gender", "Boys", 9)
                        .told("all girls boys rate_of_boys"))
                .isEqualTo("13 | fewer than 6 | not shown | not shown");
    }

    @Test
    void as_few_as_will_do_are_held_back() {
        assertThat(tabled().whole("april", REFERRALS, month(4), 4)
                        .whole("may", REFERRALS, month(5), 9)
                        .whole("year", REFERRALS, yearTo(5), 13)
                        .share("rate_of_may", REFERRAL_RATE, month(5), 9, 40_000)
                        .told("april may year rate_of_may"))
                .isEqualTo("fewer than 6 | 9 | not shown | 9");
    }

    @Test
    void that_of_which_a_share_is_told_is_held_back_with_the_share() {
        // Nine of twelve: three were helped, and both the twelve and the nine would tell them.
        assertThat(tabled().share("share", NO_ACTION, month(4), 9, 12)
                        .whole("contacts", CONTACTS, month(4), 12)
                        .told("share contacts"))
                .isEqualTo("not shown | 12");
    }

    @Test
    void shares_of_months_cannot_be_taken_from_that_of_the_year() {
        assertThat(tabled().share("april", NO_ACTION, month(4), 9, 12)
                        .share("may", NO_ACTION, month(5), 20, 40)
                        .share("june", NO_ACTION, month(6), 30, 70)
                        .share("year", NO_ACTION, yearTo(6), 59, 122)
                        .told("april may june year"))
                .isEqualTo("not shown | not shown | 30 | 59");
    }

    @Test
    void the_groups_of_two_months_cannot_be_taken_from_those_of_both() {
        assertThat(tabled().whole("april", CONTACTS, month(4), 30)
                        .group("girls_in_april", CONTACTS, month(4), "gender", "Girls", 4)
                        .group("boys_in_april", CONTACTS, month(4), "gender", "Boys", 26)
                        .whole("may", CONTACTS, month(5), 41)
                        .group("girls_in_may", CONTACTS, month(5), "gender", "Girls", 20)
                        .group("boys_in_may", CONTACTS, month(5), "gender", "Boys", 21)
                        .whole("year", CONTACTS, yearTo(5), 71)
                        .group("girls", CONTACTS, yearTo(5), "gender", "Girls", 24)
                        .group("boys", CONTACTS, yearTo(5), "gender", "Boys", 47)
                        .told("april girls_in_april boys_in_april may girls_in_may boys_in_may year girls boys"))
                .isEqualTo("30 | fewer than 6 | not shown | 41 | not shown | not shown | 71 | 24 | 47");
    }

    @Test
    void only_the_girls_and_the_girls_of_a_table_are_the_same_number() {
        assertThat(tabled().whole("all", PLANS, DAY, 20)
                        .group("girls", PLANS, DAY, "gender", "Girls", 17)
                        .group("boys", PLANS, DAY, "gender", "Boys", 3)
                        .only("only_girls", PLANS, DAY, Only.in("gender", "Girls"), 17)
                        .told("all girls boys only_girls"))
                .isEqualTo("20 | not shown | fewer than 6 | not shown");
    }

    @Test
    void a_part_does_not_tell_how_few_are_not_of_it() {
        assertThat(tabled().whole("all", PLANS, DAY, 20)
                        .only("girls", PLANS, DAY, Only.in("gender", "Girls"), 17)
                        .told("all girls"))
                .isEqualTo("20 | not shown");
        assertThat(tabled().whole("all", PLANS, DAY, 20)
                        .variant("long", PLANS, DAY, "without-some", 16)
                        .told("all long"))
                .isEqualTo("20 | not shown");
        assertThat(tabled().whole("all", PLANS, DAY, 20)
                        .variant("long", PLANS, DAY, "without-some", 14)
                        .told("all long"))
                .isEqualTo("20 | 14");
    }

    @Test
    void a_template_says_what_is_part_of_what() {
        var placed = templates
                .read("example", "title: An example\nparts: ad-decision-count | ad-placed-count\n")
                .parts()
                .getFirst();
        var tabled =
                tabled().whole("decided", "ad-decision-count", DAY, 22).whole("placed", "ad-placed-count", DAY, 17);
        assertThat(tabled.told("decided placed")).isEqualTo("22 | 17");
        assertThat(tabled.told("decided placed", placed)).isEqualTo("22 | not shown");
    }

    @Test
    void nothing_is_held_back_that_is_not_needed_in_the_end() {
        var parts = templates
                .read(
                        "example",
                        "title: An example\nparts: ad-decision-count | ad-placed-count\n"
                                + "parts: ad-decision-count | cla-count, where placement-type is Adoption\n")
                .parts();
        assertThat(tabled().whole("decided", "ad-decision-count", DAY, 22)
                        .whole("placed", "ad-placed-count", DAY, 17)
                        .whole("all", "cla-count", DAY, 67)
                        .group("adoption", "cla-count", DAY, "placement-type", "Adoption", 17)
                        .group("foster", "cla-count", DAY, "placement-type", "Foster care", 50)
                        .told("decided placed adoption foster all", parts.toArray(Parts[]::new)))
                .isEqualTo("not shown | 17 | 17 | 50 | 67");
    }

    @Test
    void the_end_of_a_month_is_its_last_day() {
        assertThat(tabled().whole("day", PLANS, DAY, 20)
                        .group("girls", PLANS, DAY, "gender", "Girls", 17)
                        .group("boys", PLANS, DAY, "gender", "Boys", 3)
                        .whole("month", PLANS, month(10), 20)
                        .group("girls_of_month", PLANS, month(10), "gender", "Girls", 17)
                        .group("boys_of_month", PLANS, month(10), "gender", "Boys", 3)
                        .told("day girls_of_month boys_of_month"))
                .isEqualTo("20 | not shown | fewer than 6");
    }

    private Tabled tabled() {
        return new Tabled(measures);
    }
}
