package uk.kith.insight.measures;

import java.util.List;

/**
 * A way of dividing children, on the day they are counted: by age, by team ... What belongs to no group is "Not known", so that
 * the groups always add up to the whole.
 *
 * @param order the groups in the order they are shown; empty for the order of the alphabet
 * @param sql one row for each child, or one for each child and span of days (from_on up to, but not including, until_on)
 */
public record Breakdown(String id, String title, String definition, List<String> order, String sql) {

    public static final String NOT_KNOWN = "Not known";

    /** By worker is always as its reader may see, and never kept. */
    public static final String WORKER = "worker";

    /** Whether a child's group changes over time, and not only from child to child. */
    boolean changes() {
        return sql.contains("until_on");
    }
}
