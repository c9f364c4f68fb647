package uk.kith.insight.measures;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** In which group of one breakdown each child is on each day, packed so that a whole authority can be asked in a moment. */
final class GroupsByDay {

    /** Three numbers a span: the child's, the first day, and the day it is over. */
    private static final int SPAN = 3 * Integer.BYTES;

    private final List<String> names = new ArrayList<>(List.of(Breakdown.NOT_KNOWN));
    private final int[] first;
    private final int[] from;
    private final int[] until;
    private final short[] group;

    /** @param spans for each group, its spans packed one after the other */
    GroupsByDay(int children, List<String> groups, List<byte[]> spans) {
        names.addAll(groups);
        first = new int[children + 2];
        for (var packed : spans)
            for (var all = ByteBuffer.wrap(packed); all.remaining() >= SPAN; all.getLong()) first[all.getInt() + 1]++;
        for (int child = 1; child < first.length; child++) first[child] += first[child - 1];
        int many = first[first.length - 1];
        from = new int[many];
        until = new int[many];
        group = new short[many];
        var next = Arrays.copyOf(first, first.length);
        for (int name = 0; name < spans.size(); name++)
            for (var all = ByteBuffer.wrap(spans.get(name)); all.remaining() >= SPAN; ) {
                int place = next[all.getInt()]++;
                from[place] = all.getInt();
                until[place] = all.getInt();
                group[place] = (short) (name + 1);
            }
    }

    List<String> names() {
        return names;
    }

    /** The place in {@link #names()} of the group the child is in on that day. */
    int on(int child, int day) {
        for (int place = first[child]; place < first[child + 1]; place++)
            if (from[place] <= day && day < until[place]) return group[place];
        return 0;
    }
}
