package uk.kith.account.returns.rules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One national rule of one return, as it stood for a span of collection years.
 *
 * @param <R> the return as its rules read it
 * @param code the published code: {@code 101}, {@code 8670Q}
 * @param says what is wrong, in plain words
 * @param advice how to mend it
 * @param severity whether a finding must be mended or may be explained
 * @param fields the columns it points at, in the published order
 * @param from the first collection year it is in force for: 2027 is the year ending 31 March 2027
 * @param until the last such year; none while it is in force
 * @param scope what must be looked at again when one child's facts change
 * @param cannotAsk why the rule cannot be asked of a return (a table is missing, say), in a sentence, or null where it can
 * @param body finds the rows that break it; must not fail on missing or unreadable data
 */
public record Rule<R>(
        String code,
        String says,
        String advice,
        Severity severity,
        List<String> fields,
        int from,
        @Nullable Integer until,
        Scope scope,
        Function<R, @Nullable String> cannotAsk,
        BiConsumer<R, Flags> body) {

    /** How far a rule looks. */
    public enum Scope {
        /** At one child's rows: the child alone tells. */
        CHILD,
        /** Across children. */
        RETURN
    }

    public boolean isInForce(int year) {
        return from <= year && (until == null || year <= until);
    }

    /** The message of a finding: what is wrong and how to mend it. */
    public String message() {
        return says + " " + advice;
    }
}
