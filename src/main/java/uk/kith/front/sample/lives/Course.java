package uk.kith.front.sample.lives;

/** How the care of a child has gone so far: what the figures of the sample turn on. */
public enum Course {
    /** Came to England alone, mostly at 15 to 17. */
    CAME_ALONE,
    /** Lives with those who mean to adopt. */
    PLACED_FOR_ADOPTION,
    /** To be placed for adoption, and waits for adopters. */
    AWAITING_ADOPTERS,
    /** Under 16, in care over two and a half years, and in one home for two of them. */
    SETTLED,
    /** Under 16, in care as long, and moved within two years. */
    LONG_AND_MOVED,
    /** Under 16, and in care for less than two and a half years. */
    LATELY_CAME,
    /** Sixteen or seventeen. */
    NEARLY_GROWN
}
