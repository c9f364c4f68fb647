package uk.kith.account.returns.findings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Severity;

/**
 * A row of a return that a national rule finds fault with, as the record stands.
 *
 * @param rule the published code
 * @param child none when the return as a whole is meant
 * @param table the table's name in the return; none then too
 * @param row tells the rows of a child in the table apart: the day that places it in time, as the return writes it, and
 *     " (2)" for the second of a day
 * @param fields the columns to look at
 * @param since when it was first found
 * @param explained none while nobody has explained it
 */
public record Finding(
        UUID id,
        ReturnOfYear of,
        String rule,
        Severity severity,
        @Nullable UUID child,
        @Nullable String table,
        String row,
        List<String> fields,
        Instant since,
        @Nullable Explanation explained) {

    public boolean isExplained() {
        return explained != null;
    }

    /** What is unlikely may be explained; an error must be mended. */
    public boolean mayBeExplained() {
        return severity == Severity.QUERY;
    }

    /** What is wrong, in the words of the rule. */
    public String says() {
        return held().map(Rule::says).orElse("Rule " + rule + ".");
    }

    /** How to mend it. */
    public String advice() {
        return held().map(Rule::advice).orElse("");
    }

    private Optional<? extends Rule<?>> held() {
        return of.of().rule(rule, of.year());
    }
}
