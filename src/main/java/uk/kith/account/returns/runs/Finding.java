package uk.kith.account.returns.runs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row that a rule flags in a run.
 *
 * @param finding rows of one finding of a rule share it
 * @param fields the columns to look at
 * @param table null when the return as a whole is meant; then there is no row either
 * @param number the place among the rows of its table, from 1; 0 for a row that is not there
 * @param identifier the child's, as it came
 * @param child whom the record knows by it
 * @param cells in the order of the table's columns; none for a row that is not there
 */
public record Finding(
        String rule,
        String severity,
        int finding,
        List<String> fields,
        @Nullable String table,
        int number,
        @Nullable String identifier,
        @Nullable UUID child,
        List<@Nullable String> cells) {

    /** By what the rows of this child are asked for; null where nobody can be named. */
    public @Nullable String childAsked() {
        return asked(identifier, child);
    }

    private static @Nullable String asked(@Nullable String identifier, @Nullable UUID child) {
        if (identifier != null) return identifier;
        return child == null ? null : child.toString();
    }

    /** What a rule came to. @param rows rows it flags @param children children whose rows they are */
    public record OfRule(String rule, String severity, long findings, long rows, long children) {}

    /** What a child's rows came to. @param errors rows flagged as errors @param queries rows flagged as queries */
    public record OfChild(
            @Nullable UUID child, @Nullable String identifier, long errors, long queries, List<String> rules) {

        /** By what their rows are asked for. */
        public @Nullable String asked() {
            return Finding.asked(identifier, child);
        }
    }

    /** Some of many. */
    public record Some<T>(List<T> these, long all) {}

    /** A row of the files that could not be read, and why. */
    public record Unread(
            String table,
            int number,
            @Nullable String identifier,
            @Nullable UUID child,
            String reason) {}

    /** How many rows of each weight. */
    public record Weights(long errors, long queries) {

        public static final Weights NONE = new Weights(0, 0);
    }
}
