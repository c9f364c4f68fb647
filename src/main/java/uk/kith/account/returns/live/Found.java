package uk.kith.account.returns.live;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row that a rule flags, as it is known from one look to the next.
 *
 * @param child none when the return as a whole is meant
 * @param table none then too
 * @param row tells the rows of a child in one table apart: the day that places it in time, and which of several on that day
 */
record Found(
        String rule,
        String severity,
        @Nullable UUID child,
        @Nullable String table,
        String row,
        List<String> fields) {

    /** The same finding at two looks. */
    record Key(String rule, @Nullable UUID child, @Nullable String table, String row) {}

    Found pointingAt(List<String> others) {
        return new Found(rule, severity, child, table, row, others);
    }

    Key key() {
        return new Key(rule, child, table, row);
    }
}
