package uk.kith.insight.measures;

import java.nio.ByteBuffer;

/**
 * A small number for each child who comes up while everything is counted, from 0 on. A child comes up millions of times, so the
 * identifiers lie in one table of plain numbers: two for the identifier, and one more than the child's number, or 0 in a free place.
 */
final class ChildNumbers {

    /** As PostgreSQL sends a child's identifier. */
    static final int BYTES = 16;

    private static final int WIDTH = 3;

    private long[] places = new long[WIDTH << 10];
    private int many;

    /** The number of the child who is next in these bytes. */
    synchronized int next(ByteBuffer bytes) {
        long high = bytes.getLong();
        long low = bytes.getLong();
        int at = place(places, high, low);
        if (places[at + 2] == 0) {
            if (2 * WIDTH * many >= places.length) {
                makeRoom();
                at = place(places, high, low);
            }
            put(places, at, high, low, ++many);
        }
        return (int) places[at + 2] - 1;
    }

    private void makeRoom() {
        var more = new long[2 * places.length];
        for (int at = 0; at < places.length; at += WIDTH)
            if (places[at + 2] != 0)
                put(more, place(more, places[at], places[at + 1]), places[at], places[at + 1], places[at + 2]);
        places = more;
    }

    private static void put(long[] places, int at, long high, long low, long number) {
        places[at] = high;
        places[at + 1] = low;
        places[at + 2] = number;
    }

    /** Where the child is, or the free place that is the child's. */
    private static int place(long[] places, long high, long low) {
        int all = places.length / WIDTH;
        long mixed = (high ^ low) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (all - 1);
        while (places[WIDTH * place + 2] != 0 && (places[WIDTH * place] != high || places[WIDTH * place + 1] != low))
            place = (place + 1) & (all - 1);
        return WIDTH * place;
    }
}
