package uk.kith.account.returns.ssda903.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.Rule;

/** Every rule of the looked-after return against its examples, and the book of rules itself. */
class CareRulesTest {

    private static final List<Example> EXAMPLES =
            Example.in(Path.of("src/test/resources/uk/kith/account/returns/ssda903/rules"));

    @TestFactory
    Stream<DynamicTest> a_rule_flags_the_rows_its_examples_say() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(answer(example)).isEqualTo(CareExample.expected(example))));
    }

    /** The sizes are those of the national sets, less the rules withdrawn since, which are named and not held. */
    @ParameterizedTest
    @CsvSource({"2023, 288", "2024, 301", "2025, 305", "2026, 311", "2027, 322", "2018, 288", "2030, 322"})
    void each_year_has_its_rules(int year, int rules) {
        assertThat(CareRules.BOOK.inForce(year)).hasSize(rules);
    }

    @Test
    void every_rule_has_examples_that_it_flags_and_that_pass() {
        assertThat(CareRules.BOOK.all()).allSatisfy(rule -> {
            var its = EXAMPLES.stream().filter(example -> isOf(rule, example)).toList();
            assertThat(its)
                    .as("examples that rule %s of %d flags", rule.code(), rule.from())
                    .anyMatch(example -> example.rows().stream().anyMatch(Example.Row::isFlagged));
            assertThat(its)
                    .as("examples that pass rule %s of %d", rule.code(), rule.from())
                    .anyMatch(example -> example.term("skipped") == null
                            && example.rows().stream().anyMatch(row -> !row.isFlagged()));
        });
    }

    private static boolean isOf(Rule<CareReturn> rule, Example example) {
        return rule.code().equals(example.rule()) && rule.isInForce(CareExample.ruleset(example));
    }

    private static Set<String> answer(Example example) {
        return CareRules.BOOK.inForce(CareExample.ruleset(example)).stream()
                .filter(rule -> rule.code().equals(example.rule()))
                .findFirst()
                .map(rule -> CareExample.flagged(rule, example))
                .orElse(Set.of("not held"));
    }
}
