package uk.kith.account.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.account.returns.cells.Reading;

/** Coded cells are read in the wording of today and in earlier ones, and written in that of today. */
class WordingTest {

    @ParameterizedTest(name = "{0}, {1}: {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            CONTACTS     | gender             | b) Female                              | 02
            CONTACTS     | gender             | Female                                 | 02
            CONTACTS     | gender             | c) Not stated/recorded                 | 00
            CONTACTS     | ethnicity          | s) NOBT                                | NOBT
            CONTACTS     | ethnicity          | t) NOBT                                | NOBT
            CONTACTS     | ethnicity          | wbri                                   | WBRI
            CONTACTS     | ethnicity          | u) UNKNOWN                             | UNKNOWN
            CONTACTS     | source             | q) 6: Police                           | 6
            CONTACTS     | source             | g) Police                              | 6
            CONTACTS     | source             | j) 3D: Health services                 | 3D
            CONTACTS     | source             | p1) 5D: LA services                    | 5D
            CONTACTS     | source             | 10                                     | 10
            REFERRALS    | no_further_action  | No                                     | false
            REFERRALS    | no_further_action  | a) Yes                                 | true
            IN_NEED      | primary_need       | N1 - Abuse or Neglect                  | N1
            IN_NEED      | primary_need       | c) Parents’ illness or disability      | N3
            IN_NEED      | reason_closed      | RC3                                    | RC3
            IN_NEED      | reason_closed      | c) Residence Order                     | RC3
            IN_NEED      | status             | c) Child in need plan                  | in-need-plan
            PROTECTION   | initial_category   | Physical abuse                         | PHY
            PROTECTION   | latest_category    | e) Multiple                            | MUL
            LOOKED_AFTER | legal_status       | C2: FCO                                | C2
            LOOKED_AFTER | legal_status       | d) Placement order granted             | E1
            LOOKED_AFTER | placement_type     | f) U6: Foster placement - not FFA      | U6
            LOOKED_AFTER | placement_type     | g) Secure Children's Homes             | K1
            LOOKED_AFTER | placement_provider | e) PR4 - Private provision             | PR4
            LOOKED_AFTER | reason_ceased      | k) E47: Special Guardianship Orders    | E47
            CARE_LEAVERS | eligibility        | b) Former relevant child               | former relevant
            CARE_LEAVERS | accommodation      | Y: Other accommodation                 | Y
            CARE_LEAVERS | accommodation      | n) In custody                          | X
            CARE_LEAVERS | suitable           | b) Not suitable                        | 2
            CARE_LEAVERS | in_touch           | a) Yes                                 | YES
            CARE_LEAVERS | activity           | F3: Full time in training or employment| F3
            ADOPTION     | why_reversed       | RD2                                    | RD2
            """)
    void a_wording_is_read_whether_of_today_or_earlier(InspectionList list, String fact, String text, String read) {
        assertThat(list.column(fact).kind().read(text)).isEqualTo(new Reading.Stands(read));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            CONTACTS     | ethnicity      | a) White          | is of an earlier wording, which says too little
            CONTACTS     | source         | a) Individual     | is of an earlier wording, which says too little
            LOOKED_AFTER | reason_ceased  | a) Adopted        | is of an earlier wording, which says too little
            IN_NEED      | team           | #N/A              | is a mistake of the spreadsheet
            REFERRALS    | referrals      | 1.5               | is not a whole number, none or more
            """)
    void what_says_too_little_is_marked(InspectionList list, String fact, String text, String why) {
        assertThat(list.column(fact).kind().read(text)).isEqualTo(new Reading.Marked(null, why));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            IN_NEED     | primary_need  | PSRMEM - Support with memory and cognition
            ASSESSMENTS | needs_support | CS Assessment Updated
            CONTACTS    | source        | q)
            """)
    void words_of_no_wording_are_not_known(InspectionList list, String fact, String text) {
        assertThat(list.column(fact).kind().read(text))
                .isEqualTo(new Reading.Marked(null, "is in no wording of the list"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(nullValues = "-", textBlock = """
            16/03/2021,          2021-03-16
            6/3/2021,            2021-03-06
            2021-03-16,          2021-03-16
            2021-03-16 00:00:00, 2021-03-16
            03/16/2021,          -
            2021-02-30,          -
            16 March 2021,       -
            """)
    void a_day_is_read_in_two_ways_and_never_guessed(String text, @Nullable String day) {
        assertThat(new ColumnKind.Day().read(text).value()).isEqualTo(day);
    }

    @ParameterizedTest
    @EnumSource(InspectionList.class)
    void what_is_written_is_read_as_the_same_fact(InspectionList list) {
        for (var column : list.columns())
            if (column.kind() instanceof Wording wording)
                for (var value : wording.values())
                    if (value.fact() != null)
                        assertThat(wording.read(wording.written(value.fact())))
                                .as("%s %s", list, column.heading())
                                .isEqualTo(new Reading.Stands(value.fact()));
    }

    @Test
    void a_sheet_is_known_by_its_number() {
        assertThat(Arrays.stream(new String[] {
                            "List 1", "list_1", "LIST 1 Contacts", "List 11", "List 12", "Listings 1", "Cover"
                        })
                        .map(name -> InspectionList.ofSheet(name)
                                .map(InspectionList::sheet)
                                .orElse("none")))
                .containsExactly("List 1", "List 1", "List 1", "List 11", "none", "none", "none");
    }
}
