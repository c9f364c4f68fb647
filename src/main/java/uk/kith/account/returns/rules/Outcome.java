package uk.kith.account.returns.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule came to.
 *
 * @param flagged the rows it flags, by finding
 * @param notAsked why it could not be asked, in a sentence, or null when it was
 */
public record Outcome<R>(
        Rule<R> rule, List<Flagged> flagged, @Nullable String notAsked) {

    /** Asks a rule of a return. */
    public static <R> Outcome<R> of(Rule<R> rule, R whole) {
        var why = rule.cannotAsk().apply(whole);
        if (why != null) return new Outcome<>(rule, List.of(), why);
        var flags = new Flags(rule.fields());
        rule.body().accept(whole, flags);
        return new Outcome<>(rule, flags.all(), null);
    }
}
