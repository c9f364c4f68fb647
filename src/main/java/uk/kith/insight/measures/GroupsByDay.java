package uk.kith.insight.measures;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** In which group of one breakdown each child is on each day, packed so that a whole authority can be asked in a moment. */
final class GroupsByDay {

    /** As PostgreSQL sends one: the child, the first day, and the day it is over. */
    private static final int PACKED = ChildNumbers.BYTES + 2 * Integer.BYTES;

    /** The first day, the day it is over, and the group, side by side: they are looked at millions of times. */
    private static final int SPAN = 3;

    private final List<String> names = new ArrayList<>(List.of(Breakdown.NOT_KNOWN));
    private final int[] first;
    private final int[] spans;

    /** @param packed for each group, its spans one after the other */
    GroupsByDay(ChildNumbers numbers, List<String> groups, List<byte[]> packed) {
        names.addAll(groups);
        int many = packed.stream().mapToInt(some -> some.length / PACKED).sum();
        var child = new int[many];
        var met = new int[SPAN * many];
        int place = 0;
        for (int group = 0; group < packed.size(); group++)
            for (var bytes = ByteBuffer.wrap(packed.get(group)); bytes.hasRemaining(); place++) {
                child[place] = numbers.next(bytes);
                put(met, place, bytes.getInt(), bytes.getInt(), group + 1);
            }
        first = new int[IntStream.of(child).max().orElse(-1) + 2];
        for (int one : child) first[one + 1]++;
        for (int one = 1; one < first.length; one++) first[one] += first[one - 1];
        spans = new int[met.length];
        var next = first.clone();
        for (int one = 0; one < many; one++) System.arraycopy(met, SPAN * one, spans, SPAN * next[child[one]]++, SPAN);
    }

    private static void put(int[] spans, int place, int from, int until, int group) {
        spans[SPAN * place] = from;
        spans[SPAN * place + 1] = until;
        spans[SPAN * place + 2] = group;
    }

    List<String> names() {
        return names;
    }

    /** A group, and the days on which a child is in it: places among some days, the second one no longer. */
    @FunctionalInterface
    interface Stay {
        void in(int group, int from, int until);
    }

    /** In which groups the child is on some of these days, one after the other. */
    void during(int child, int[] days, int from, int until, Stay stay) {
        for (int place = from; place < until; ) {
            int span = span(child, days[place]);
            int next = place + 1;
            if (span >= 0) while (next < until && days[next] < spans[span + 1]) next++;
            stay.in(span < 0 ? 0 : spans[span + 2], place, next);
            place = next;
        }
    }

    /** The place in {@link #names()} of the group the child is in on that day. */
    int on(int child, int day) {
        int span = span(child, day);
        return span < 0 ? 0 : spans[span + 2];
    }

    private int span(int child, int day) {
        if (child >= first.length - 1) return -1;
        for (int at = SPAN * first[child], end = SPAN * first[child + 1]; at < end; at += SPAN)
            if (spans[at] <= day && day < spans[at + 1]) return at;
        return -1;
    }
}
