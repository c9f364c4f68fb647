package uk.kith.account.returns;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.account.returns.cin.rules.CensusExamples;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.MutationScore;
import uk.kith.account.returns.ssda903.rules.CareExamples;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.house.GeneratedDoc;

/** The examples are sharp: a small mistake made in a rule makes one of them fail. */
class RulesMutationTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/uk/kith/account/returns");
    private static final int AT_LEAST = 95;

    @Test
    void examples_find_small_mistakes_in_the_rules() throws IOException {
        var page = new StringBuilder("""
                # How sharp the examples of the rules are

                Small mistakes are made in the compiled rules, one at a time: a boundary moved by a day, a condition that is \
                always or never true, another code, another number. This is how many of them make an example fail. A test \
                wants %d of a hundred in each class.

                """.formatted(AT_LEAST));
        var scores = new ArrayList<MutationScore>();
        scores.addAll(scores("SSDA903", CareRules.class, CareExamples.class, "ssda903", page));
        scores.addAll(scores("CIN census", CensusRules.class, CensusExamples.class, "cin", page));
        scores.forEach(score -> score.unseen().forEach(System.out::println));
        assertThat(scores)
                .allSatisfy(score -> assertThat(score.seen() * 100)
                        .as("of %d mistakes in %s, those that examples find", score.made(), score.rules())
                        .isGreaterThanOrEqualTo(score.made() * AT_LEAST));
        GeneratedDoc.says("rule-examples.md", page.toString());
    }

    private static List<MutationScore> scores(
            String title, Class<?> book, Class<?> asker, String folder, StringBuilder page) {
        var examples = Example.in(EXAMPLES.resolve(folder).resolve("rules"));
        var byRule = examples.stream().collect(groupingBy(Example::rule));
        var scores = MutationScore.groupsBeside(book).stream()
                .map(group -> MutationScore.of(group, asker, byRule))
                .toList();
        int made = scores.stream().mapToInt(MutationScore::made).sum();
        int seen = scores.stream().mapToInt(MutationScore::seen).sum();
        page.append("## %s%n%n%,d examples find %,d of %,d mistakes (%.1f of a hundred).%n%n"
                .formatted(title, examples.size(), seen, made, 100.0 * seen / made));
        page.append("| rules | mistakes | found | not found |%n| --- | --- | --- | --- |%n".formatted());
        scores.forEach(score -> page.append("| %s | %d | %d | %s |%n"
                .formatted(score.rules(), score.made(), score.seen(), String.join("; ", score.unseen()))));
        page.append(String.format("%n"));
        return scores;
    }
}
