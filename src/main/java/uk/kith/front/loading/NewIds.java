package uk.kith.front.loading;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids for new facts, in the order in which they are made (UUID version 7), so that rows keep the order of their file. */
final class NewIds {

    private final SecureRandom random = new SecureRandom();
    private final long started = System.currentTimeMillis();
    private long made;

    UUID next() {
        // 12 bits of the count beside the millisecond, the higher ones carried into it.
        long count = made++;
        long high = started + (count >>> 12) << 16 | 0x7000 | count & 0xFFF;
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
