package uk.kith.front.sample.chance;

import java.util.UUID;

/** Ids that a seed gives again in the same order. They rise, so that the database files new rows beside one another. */
public final class Ids {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final long prefix;
    private long given;

    public Ids(long seed) {
        this.prefix = (new Chance(seed).between(0, Integer.MAX_VALUE - 1) & 0xFFFFFFFFL) << 32;
    }

    public UUID next() {
        given++;
        return new UUID(prefix | (given >>> 32 & 0xFFFF) << 16 | VERSION_8, VARIANT | given);
    }
}
