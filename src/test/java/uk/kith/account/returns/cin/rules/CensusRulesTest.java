package uk.kith.account.returns.cin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.account.returns.PeerExceptions;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Rule;

/** Every rule of the census against its examples: the cells it flags, and which of them are one finding. */
class CensusRulesTest {

    private static final List<Example> EXAMPLES =
            Example.in(Path.of("src/test/resources/uk/kith/account/returns/cin/rules"));

    @TestFactory
    Stream<DynamicTest> a_rule_flags_the_cells_its_examples_say() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(CensusExample.flagged(rule(example), example))
                                .isEqualTo(CensusExample.expected(example))));
    }

    /** Those of 2025/26 are complete; the four about identifiers and withdrawn factors came in 2024/25. */
    @ParameterizedTest
    @CsvSource({"2023, 105", "2024, 105", "2025, 109", "2026, 109", "2018, 105", "2030, 109"})
    void each_year_has_its_rules(int year, int rules) {
        assertThat(CensusRules.BOOK.inForce(year)).hasSize(rules);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 600})
    void every_child_of_a_large_census_is_asked_once(int children) {
        var gathering = new Census.Gathering();
        var rows = CinTable.CHILD_IDENTIFIERS;
        for (int i = 1; i <= children; i++) {
            var cells = new @Nullable String[rows.columns().size()];
            cells[0] = "A" + i;
            gathering.row(rows, i, cells);
        }
        var rules = CensusRules.BOOK.inForce(2026).stream()
                .filter(rule -> rule.code().equals("8590"))
                .toList();
        var asked = CensusRules.ask(gathering.gathered(), rules).getFirst();
        assertThat(asked.flagged())
                .extracting(
                        flagged -> flagged.line() == null ? 0 : flagged.line().number())
                .isEqualTo(IntStream.rangeClosed(1, children).boxed().toList());
        assertThat(asked.flagged())
                .extracting(Flagged::finding)
                .isEqualTo(IntStream.rangeClosed(1, children).boxed().toList());
    }

    @Test
    void every_rule_has_examples_that_it_flags_and_that_pass() {
        for (var rule : CensusRules.BOOK.all()) {
            var its = EXAMPLES.stream().filter(example -> isOf(rule, example)).toList();
            assertThat(its)
                    .as("examples that rule %s of %d flags", rule.code(), rule.from())
                    .anyMatch(CensusExample::isFlagged);
            assertThat(its)
                    .as("examples that rule %s of %d passes", rule.code(), rule.from())
                    .anyMatch(example -> !CensusExample.isFlagged(example));
        }
    }

    @Test
    void every_departure_from_the_open_checker_has_an_example() {
        var departs = EXAMPLES.stream()
                .filter(example -> example.term("departs") != null)
                .map(Example::rule)
                .distinct();
        var excepted = PeerExceptions.all().stream()
                .filter(exception -> exception.folder().equals("cin"))
                .map(PeerExceptions.Exception::rule);
        assertThat(departs).containsExactlyInAnyOrderElementsOf(excepted.toList());
    }

    private static boolean isOf(Rule<Census> rule, Example example) {
        return rule.code().equals(example.rule()) && rule.isInForce(CensusExample.ruleset(example));
    }

    private static Rule<Census> rule(Example example) {
        return CensusRules.BOOK.inForce(CensusExample.ruleset(example)).stream()
                .filter(rule -> rule.code().equals(example.rule()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule " + example.rule() + " is in force in the rules of "
                        + CensusExample.ruleset(example) + " (" + example + ")"));
    }
}
