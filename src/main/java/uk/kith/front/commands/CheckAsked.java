package uk.kith.front.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.checking.FindingsFile;
import uk.kith.account.returns.checking.NotAsked;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.account.returns.rules.Severity;
import uk.kith.kernel.CollectionYear;

/** What every check is asked: of which year, by which rules, and where its findings go. */
final class CheckAsked {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = Years.class,
            description = "The collection year: 2027 is 1 April 2026 to 31 March 2027.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CollectionYear year;

    @Option(
            names = "--ruleset",
            paramLabel = "Y",
            converter = Years.class,
            description = "The rules to ask, by their collection year. Default: those of the return's year.")
    @Nullable private CollectionYear ruleset;

    @Option(names = "--rules", paramLabel = "R,R...", split = ",", description = "Only these rules, by their codes.")
    private List<String> codes = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the findings go: .csv, or .json. Default: CSV on the standard output.")
    @Nullable private Path out;

    @Option(names = "--fail-on-error", description = "End with status 1 when an error was found.")
    private boolean failOnError;

    CollectionYear year() {
        return year;
    }

    /** The rules that are asked, in the order of the book. */
    <R> List<Rule<R>> rules(Rulebook<R> book) {
        int asked = (ruleset == null ? year : ruleset).ending();
        if (book.nearest(asked) != asked)
            tell("Note: there are no rules of %d here; those of %d are asked.".formatted(asked, book.nearest(asked)));
        var inForce = book.inForce(asked);
        if (codes.isEmpty()) return inForce;
        var unknown = new HashSet<>(codes);
        inForce.forEach(rule -> unknown.remove(rule.code()));
        if (!unknown.isEmpty()) throw new Unusable(unknown(unknown, book, book.nearest(asked)));
        return inForce.stream().filter(rule -> codes.contains(rule.code())).toList();
    }

    private static String unknown(Set<String> codes, Rulebook<?> book, int asked) {
        return codes.stream()
                .sorted()
                .map(code -> book.notHeld().contains(code)
                        ? "Rule %s was withdrawn before %d, and is not held.".formatted(code, book.newest())
                        : "There is no rule %s in the rules of %d.".formatted(code, asked))
                .reduce((one, other) -> one + System.lineSeparator() + other)
                .orElseThrow();
    }

    /** Writes the findings, says what they came to, and gives the exit status. */
    int answer(List<? extends Outcome<?>> outcomes) {
        try {
            if (out == null) FindingsFile.csv(outcomes, System.out);
            else FindingsFile.write(outcomes, out);
        } catch (IOException failed) {
            throw new Unusable(
                    "The findings could not be written to %s: %s.".formatted(out, failed.getMessage()), failed);
        }
        NotAsked.sentences(outcomes).forEach(this::tell);
        long errors = count(outcomes, Severity.ERROR);
        long queries = count(outcomes, Severity.QUERY);
        tell("%,d rows flagged by %d of %d rules: %,d errors, %,d queries."
                .formatted(
                        errors + queries,
                        outcomes.stream()
                                .filter(outcome -> !outcome.flagged().isEmpty())
                                .count(),
                        outcomes.size(),
                        errors,
                        queries));
        return failOnError && errors > 0 ? 1 : 0;
    }

    void tell(Collection<String> notices) {
        notices.forEach(notice -> tell("Note: " + notice));
    }

    private static long count(List<? extends Outcome<?>> outcomes, Severity severity) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().severity() == severity)
                .mapToLong(outcome -> outcome.flagged().size())
                .sum();
    }

    private void tell(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}
