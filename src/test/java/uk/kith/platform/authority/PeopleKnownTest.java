package uk.kith.platform.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleKnownTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 30);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 6, 30);

    private static final PeopleKnown KNOWN = new PeopleKnown(
            List.of(
                    new Population.Ages(THIS_YEAR, 0, 0, 90, "an example"),
                    new Population.Ages(THIS_YEAR, 1, 4, 410, "an example"),
                    new Population.Ages(THIS_YEAR, 5, 12, 800, "an example"),
                    new Population.Ages(THIS_YEAR, 13, 17, 500, "an example"),
                    new Population.Ages(THIS_YEAR, 18, 90, 9000, "an example"),
                    new Population.Ages(LAST_YEAR, 0, 17, 1700, "an example")),
            List.of(
                    new PeopleKnown.Group(THIS_YEAR, "gender", "Girls", 880, "an example"),
                    new PeopleKnown.Group(LAST_YEAR, "gender", "Girls", 830, "an example"),
                    new PeopleKnown.Group(LAST_YEAR, "ethnicity", "White", 1500, "an example")));

    @ParameterizedTest(name = "on {0} there are {3} children of {1} {2}")
    @CsvSource(textBlock = """
            2025-06-29, gender,    Girls,       none
            2025-06-30, gender,    Girls,       830
            2026-06-29, gender,    Girls,       830
            2026-06-30, gender,    Girls,       880
            2026-06-30, gender,    Boys,        none
            2026-06-30, gender,    White,       none
            2026-06-30, ethnicity, White,       1500
            2026-06-30, age,       Under 1,     90
            2026-06-30, age,       1 to 4,      410
            2026-06-30, age,       5 to 9,      none
            2026-06-30, age,       5 to 12,     800
            2026-06-30, age,       0 to 4,      500
            2026-06-30, age,       10 to 15,    none
            2026-06-30, age,       Not known,   none
            2026-06-30, age,       18 and over, none
            2026-06-29, age,       1 to 4,      none
            2026-06-29, age,       0 to 17,     1700
            """)
    void a_group_is_known_only_where_just_that_was_counted(
            LocalDate day, String breakdown, String group, String people) {
        assertThat(words(KNOWN.children(day, breakdown, group))).isEqualTo(people);
    }

    @ParameterizedTest(name = "on {0} there are {1} children")
    @CsvSource(textBlock = """
            2025-06-29, none
            2025-06-30, 1700
            2026-06-29, 1700
            2026-06-30, 1800
            """)
    void children_are_those_under_eighteen(LocalDate day, String people) {
        assertThat(words(KNOWN.children(day))).isEqualTo(people);
    }

    private static String words(OptionalInt people) {
        return people.isEmpty() ? "none" : String.valueOf(people.getAsInt());
    }
}
