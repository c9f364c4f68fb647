package uk.kith.account.returns.ssda903.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.MutationScore;

/** The examples are sharp: a small mistake made in a rule makes one of them fail. */
class CareRulesMutationTest {

    private static final Map<String, List<Example>> EXAMPLES =
            CareExamples.byRule(Example.in(Path.of("src/test/resources/uk/kith/account/returns/ssda903/rules")));

    @Test
    void examples_find_small_mistakes_in_the_rules() {
        var scores = MutationScore.groupsBeside(CareRules.class).stream()
                .map(group -> MutationScore.of(group, CareRulesMutationTest::pass))
                .toList();
        scores.forEach(score -> System.out.printf("%-28s %d of %d%n", score.rules(), score.seen(), score.made()));
        scores.forEach(score -> score.unseen().forEach(System.out::println));
        assertThat(scores)
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.seen() * 100 / score.made())
                        .as("mistakes in %s that examples find, of a hundred", score.rules())
                        .isGreaterThanOrEqualTo(95));
    }

    @SuppressWarnings("unchecked") // it is what it is, in another loader
    private static boolean pass(ClassLoader loader, String rules) {
        try {
            var examples =
                    (BiPredicate<Map<String, List<Example>>, Class<?>>) loader.loadClass(CareExamples.class.getName())
                            .getDeclaredConstructor()
                            .newInstance();
            return examples.test(EXAMPLES, Class.forName(rules, true, loader));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
