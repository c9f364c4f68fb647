package uk.kith.insight.measures;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A small number for each child who comes up while everything is counted, from 0 on. */
final class ChildNumbers {

    /** As PostgreSQL sends a child's identifier. */
    static final int BYTES = 16;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    /** The number of the child who is next in these bytes. */
    synchronized int next(ByteBuffer bytes) {
        return numbers.computeIfAbsent(new UUID(bytes.getLong(), bytes.getLong()), child -> numbers.size());
    }
}
