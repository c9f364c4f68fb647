package uk.kith.account.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cells.Reading;
import uk.kith.kernel.CollectionYear;

/** What the cells of a census say as facts. */
class CinCellsTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);

    /** An assessment's list of factors is told by the rows of a table of its own. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEADER")
    void every_column_but_the_keys_tells_a_fact(CinTable table) {
        var columns = new ArrayList<>(
                table.columns().subList(table.keys(), table.columns().size()));
        columns.remove("AssessmentFactors");
        assertThat(CinCells.of(table)).extracting(Cell::column).containsExactlyElementsOf(columns);
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource(textBlock = """
            CIN_DETAILS,            CINreferralDate,     2025-05-01,   2025-05-01
            CIN_DETAILS,            CINreferralDate,     1025-05-01,   1025-05-01
            CIN_DETAILS,            ReferralSource,      ' 1a ',       1A
            CIN_DETAILS,            ReferralNFA,         False,        false
            CIN_DETAILS,            ReferralNFA,         1,            true
            CHILD_IDENTIFIERS,      PersonBirthDate,     2025-05-01Z,  2025-05-01
            CHILD_PROTECTION_PLANS, NumberOfPreviousCPP, 0,            0
            PRE_PROCEEDINGS,        PPOutcome,           A,            A
            """)
    void what_says_all_that_was_supplied_stands(CinTable table, String column, String text, String fact) {
        assertThat(cell(table, column).read(text, YEAR)).isEqualTo(new Reading.Stands(fact));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            CHILD_IDENTIFIERS,      PersonBirthDate,     2025-02-30, -, is no day written as 2026-03-31
            CHILD_IDENTIFIERS,      Sex,                 X,          -, is a code that no year knows
            CHILD_IDENTIFIERS,      Sex,                 1,          1, is a code of other years: in force until 2024
            CHILD_IDENTIFIERS,      GenderCurrent,       1,          -, is told by the messages of other years
            CHILD_CHARACTERISTICS,  Ethnicity,           WBRZ,       -, is a code that no year knows
            CIN_DETAILS,            ReferralNFA,         maybe,      -, is neither 1 nor 0
            CHILD_PROTECTION_PLANS, NumberOfPreviousCPP, many,       -, is not a number
            CHILD_PROTECTION_PLANS, NumberOfPreviousCPP, -1,         -, is not from 0 to 32767
            """)
    void what_can_stand_only_with_what_was_supplied_is_marked(
            CinTable table, String column, String text, @Nullable String fact, String why) {
        assertThat(cell(table, column).read(text, YEAR)).isEqualTo(new Reading.Marked(fact, why));
    }

    @Test
    void a_day_or_a_code_that_is_all_of_a_row_cannot_be_kept_beside_it() {
        assertThat(cell(CinTable.REVIEWS, "CPPreviewDate").read("soon", YEAR)).isInstanceOf(Reading.NoDate.class);
        assertThat(cell(CinTable.DISABILITIES, "Disability").read("BAD", YEAR)).isInstanceOf(Reading.NoCode.class);
        assertThat(cell(CinTable.ASSESSMENT_FACTORS, "AssessmentFactor").read("99Z", YEAR))
                .isInstanceOf(Reading.NoCode.class);
    }

    @Test
    void yes_and_no_are_written_as_the_schema_has_them() {
        assertThat(cell(CinTable.CIN_DETAILS, "ReferralNFA").kind().written("true"))
                .isEqualTo("1");
        assertThat(cell(CinTable.SECTION_47, "ICPCnotRequired").kind().written("false"))
                .isEqualTo("0");
    }

    private static Cell cell(CinTable table, String column) {
        return CinCells.of(table, YEAR).stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
