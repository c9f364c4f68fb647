package uk.kith.account.returns.runs;

import org.jspecify.annotations.Nullable;

/**
 * Which findings of a run are asked for; what is null narrows nothing.
 *
 * @param rule its code, in whatever letter case
 * @param severity {@code error} or {@code query}
 * @param table the table's name in the return
 * @param child the identifier as it came, in whatever letter case, or the child's id in the record
 */
public record Filter(
        @Nullable String rule,
        @Nullable String severity,
        @Nullable String table,
        @Nullable String child) {

    public static final Filter ALL = new Filter(null, null, null, null);
}
