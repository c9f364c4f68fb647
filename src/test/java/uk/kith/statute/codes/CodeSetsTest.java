package uk.kith.statute.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.CollectionYear;
import uk.kith.statute.StatuteData;

class CodeSetsTest {

    @ParameterizedTest(name = "{0} {1} from {2} to {3}")
    @CsvSource({
        "SEX, 1, , 2024",
        "SEX, M, 2025, ",
        "PLACE, H5, , 2024",
        "PLACE, P2, , 2024",
        "PLACE, K3, 2025, ",
        "PLACE, Z1, , 2026",
        "PLACE, Z11, 2026, ",
        "REC, E43, , 2018",
        "REC, E45, 2019, ",
        "REASON_PLACE_CHANGE, CUSTOD, 2019, ",
        "ACTIV, F3, , 2021",
        "ACTIV, F4, 2022, ",
        "SW_REASON, MANAGE, 2024, ",
        "LS, C2, , ",
        "LA, 909, , 2023",
        "LA, 942, 2024, ",
        "LA, 815, , "
    })
    void a_code_is_in_force_from_one_year_to_another(String set, String code, Integer from, Integer until) {
        var codes = CodeSets.of(set);
        assertThat(codes.isKnown(code)).isTrue();
        for (int year = 2017; year <= 2028; year++)
            assertThat(codes.isInForce(code, new CollectionYear(year)))
                    .as("%s %s in %d", set, code, year)
                    .isEqualTo((from == null || from <= year) && (until == null || year <= until));
    }

    @Test
    void a_code_that_no_year_knows_is_not_known() {
        var places = CodeSets.of("PLACE");
        assertThat(places.isKnown("QQ")).isFalse();
        assertThat(places.isInForce("QQ", new CollectionYear(2027))).isFalse();
        assertThat(places.meaning("QQ")).isEqualTo("QQ");
        assertThat(places.isKnown("k3")).as("codes are written in capitals").isFalse();
    }

    @Test
    void every_code_means_something_in_words_and_has_a_source() {
        assertThat(CodeSets.all()).hasSize(50).allSatisfy(set -> {
            assertThat(set.title()).isNotBlank();
            assertThat(set.all()).isNotEmpty().allSatisfy(code -> {
                assertThat(code.meaning()).isNotBlank();
                assertThat(code.source()).isNotBlank();
            });
        });
        assertThat(CodeSets.of("LS").meaning("C2")).isEqualTo("Full care order");
        assertThat(CodeSets.of("LS").title()).isEqualTo("Legal status");
    }

    @Test
    void a_form_offers_the_codes_of_its_year() {
        assertThat(CodeSets.of("SEX").inForce(new CollectionYear(2027)))
                .extracting(Code::code)
                .containsExactly("M", "F", "U");
        assertThat(CodeSets.of("SEX").inForce(new CollectionYear(2018)))
                .extracting(Code::code)
                .containsExactly("1", "2");
    }

    @Test
    void a_set_that_is_not_held_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSets.of("PLACEMENT"))
                .withMessage("No code set is called PLACEMENT");
    }

    @ParameterizedTest(name = "{0} on {1} is {2}, {3}")
    @CsvSource(textBlock = """
            330, 2026-04-01, Birmingham, E08000025
            909, 2023-03-31, Cumbria, E10000006
            942, 2023-04-01, Cumberland, E06000063
            815, 2023-03-31, North Yorkshire, E10000023
            815, 2023-04-01, North Yorkshire, E06000065
            """)
    void an_authority_is_found_by_its_code_on_a_day(String code, LocalDate day, String name, String ons) {
        var authority = LocalAuthorities.byCode(code, day).orElseThrow();
        assertThat(authority.name()).isEqualTo(name);
        assertThat(authority.onsCode()).isEqualTo(ons);
        assertThat(LocalAuthorities.byOnsCode(ons)).contains(authority);
    }

    @Test
    void an_authority_is_found_by_the_code_it_had_before_its_area_was_redrawn() {
        assertThat(LocalAuthorities.byOnsCode("E08000020").orElseThrow().name()).isEqualTo("Gateshead");
        assertThat(LocalAuthorities.byOnsCode("E99999999")).isEmpty();
        assertThat(LocalAuthorities.byCode("909", LocalDate.of(2023, 4, 1))).isEmpty();
    }

    @Test
    void the_database_gets_each_code_and_each_day_once() {
        assertThat(StatuteData.codes().map(row -> row.set() + " " + row.code())).doesNotHaveDuplicates();
        assertThat(StatuteData.codeSets().count()).isEqualTo(CodeSets.all().size());
        assertThat(StatuteData.days().count()).isEqualTo(27_759);
        assertThat(StatuteData.days().filter(day -> day.holiday() != null)).noneMatch(StatuteData.DayRow::isWorking);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            A123456789012, true, 1x2 + 2x3 and so on to 2x13 = 368 = 16x23 and letter 0 is A
            B123456789012, false, wrong check letter
            A12345678901A, false, a letter in place of the last digit changes the sum
            X12345678901A, true, the last letter counts 0: 342 = 14x23 + 20 and letter 20 is X
            L12345678901B, true, the last letter counts 1: 355 = 15x23 + 10 and letter 10 is L
            I123456789012, false, I is never used
            a123456789012, false, capitals only
            A12345678901, false, one too few
            A1234567890123, false, one too many
            '', false, empty
            """)
    void a_unique_pupil_number_has_a_check_letter(String upn, boolean right, String because) {
        assertThat(Upn.isRight(upn)).as(because).isEqualTo(right);
    }

    @Test
    void a_changed_digit_or_two_that_swap_places_are_noticed() {
        var right = "A123456789012";
        for (int i = 1; i < right.length(); i++) {
            var digit = (char) ('0' + (right.charAt(i) - '0' + 1) % 10);
            assertThat(Upn.isRight(right.substring(0, i) + digit + right.substring(i + 1)))
                    .isFalse();
        }
        assertThat(Upn.isRight("A213456789012")).isFalse();
        assertThat(Upn.isTemporary("X12345678901A")).isTrue();
        assertThat(Upn.isTemporary(right)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            9434765919, true, the example of the NHS data dictionary
            943 476 5919, true, spaced as people write it
            9434765918, false, wrong check digit
            4010232137, true, check digit worked by hand
            9876543210, true, 10x9+9x8+8x7+7x6+6x5+5x4+4x3+3x2+2x1 = 330 and 330 = 30x11
            1000000010, false, its check digit would be 10 so it is never given
            943476591, false, one too few
            94347659191, false, one too many
            943476591X, false, a letter
            """)
    void an_nhs_number_has_a_check_digit(String number, boolean right, String because) {
        assertThat(NhsNumber.isRight(number)).as(because).isEqualTo(right);
    }

    @Test
    void an_nhs_number_is_written_in_three_groups() {
        assertThat(NhsNumber.spaced("9434765919")).isEqualTo("943 476 5919");
        assertThat(NhsNumber.spaced("not known")).isEqualTo("not known");
        assertThat(Stream.of("943476591", "987654321").map(NhsNumber::checkDigit))
                .containsExactly(9, 0);
    }
}
