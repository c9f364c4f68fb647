package uk.kith.account.returns.findings;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.house.GeneratedDoc;

/** Every national rule in plain words, as the rules page and the documentation list them. */
class NationalRuleTest {

    @Test
    void the_list_of_rules_in_the_documentation_is_up_to_date() throws IOException {
        GeneratedDoc.says("rules.md", page());
    }

    @Test
    void every_rule_says_what_is_wrong_and_how_to_mend_it_in_sentences() {
        assertThat(NationalRule.all()).allSatisfy(rule -> {
            assertThat(rule.says()).as(rule.code()).endsWith(".");
            assertThat(rule.advice()).as(rule.code()).endsWith(".");
        });
    }

    @Test
    void every_field_and_table_has_words_of_the_office() {
        for (var of : NationalReturn.values())
            for (var table : of.tables()) {
                assertThat(TableWords.of(of, table.title()))
                        .as(table.title())
                        .isNotBlank()
                        .doesNotMatch("[A-Z0-9]{3,}");
                assertThat(table.allColumns())
                        .allSatisfy(column -> assertThat(FieldWords.of(column))
                                .as(column)
                                .matches(words -> !words.equals(column) || column.equals("Sex")));
            }
    }

    @ParameterizedTest(name = "{0} {1} of {2} is about {3}")
    @CsvSource(textBlock = """
            ssda903, 101,   2027, Header
            ssda903, 102,   2027, Header
            ssda903, 529,   2027, Episodes
            cin,     8670Q, 2026, Assessments
            """)
    void a_rule_names_the_tables_its_fields_stand_in(String of, String code, int year, String tables) {
        assertThat(NationalRule.all().stream()
                        .filter(rule -> rule.of().key().equals(of)
                                && rule.code().equals(code)
                                && rule.rule().isInForce(year))
                        .flatMap(rule -> rule.tables().stream()))
                .containsExactly(tables);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            ssda903, 101, until 2023-24; from 2024-25
            ssda903, 102, all years
            """)
    void a_rule_says_in_which_years_it_is_in_force(String of, String code, String years) {
        assertThat(NationalRule.all().stream()
                        .filter(rule ->
                                rule.of().key().equals(of) && rule.code().equals(code))
                        .map(NationalRule::years)
                        .collect(joining("; ")))
                .isEqualTo(years);
    }

    private static String page() {
        return """
                # The national rules

                Every rule that Kith holds, in its own plain words, from the constants that the checks run. Years are collection years: 2026-27 ends on 31 March 2027. "All years" are those that are held, which the heading names; a return of an earlier year is asked the oldest. A query may be explained instead of mended.

                %s
                """.formatted(Arrays.stream(NationalReturn.values())
                .map(NationalRuleTest::chapter)
                .collect(joining("\n\n")));
    }

    private static String chapter(NationalReturn of) {
        var rules = NationalRule.all().stream().filter(rule -> rule.of() == of).toList();
        return """
                ## %s

                Rules of %d to %d.%s

                | rule | what is wrong | how to mend it | fields | in force | kind |
                |---|---|---|---|---|---|
                %s""".formatted(
                        of.title(),
                        of.book().oldest(),
                        of.book().newest(),
                        of.book().notHeld().isEmpty()
                                ? ""
                                : " Withdrawn before the last of these and not held: "
                                        + of.book().notHeld().stream().sorted().collect(joining(", ")) + ".",
                        rules.stream().map(NationalRuleTest::row).collect(joining("\n")));
    }

    private static String row(NationalRule rule) {
        return Stream.of(
                        rule.code(),
                        rule.says(),
                        rule.advice(),
                        String.join(" ", rule.fields()),
                        rule.years(),
                        rule.isQuery() ? "query" : "error")
                .collect(joining(" | ", "| ", " |"));
    }

    @Test
    void tables_are_those_of_the_returns() {
        for (var rule : NationalRule.all()) {
            List<String> titles =
                    rule.of().tables().stream().map(ReturnTable::title).toList();
            assertThat(titles).as(rule.code()).containsAll(rule.tables());
        }
    }
}
