package uk.kith.insight.deadlines;

/**
 * In what order the lines of the register come, and which page of them.
 *
 * @param page from 1
 * @param size lines on a page
 */
public record Listed(Order order, boolean backwards, int page, int size) {

    /** The most pressing first, fifty on a page. */
    public static final Listed PRESSING_FIRST = new Listed(Order.DUE, false, 1, 50);

    /** All on one page, for an export. */
    public static final Listed ALL = new Listed(Order.DUE, false, 1, Integer.MAX_VALUE);

    /** What lines are put in order by. */
    public enum Order {
        DUE("d.due_on"),
        STARTED("d.started_on"),
        CHILD("child_name"),
        CLOCK("d.clock"),
        STATE("d.state"),
        WORKER("worker"),
        TEAM("team_name");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /** @throws IllegalArgumentException for a page or a size below 1 */
    public Listed {
        if (page < 1 || size < 1) throw new IllegalArgumentException("Pages count from 1 and hold at least one line");
    }

    /** The first line only. */
    Listed first() {
        return new Listed(order, backwards, 1, 1);
    }

    long from() {
        return (page - 1L) * size;
    }

    String orderBy() {
        return order.column + (backwards ? " desc" : "")
                + " nulls last, d.due_on nulls last, d.clock, d.child, d.started_on";
    }
}
