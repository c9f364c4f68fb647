package uk.kith.insight.measures;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** In which group of one breakdown each child is on each day, packed so that a whole authority can be asked in a moment. */
final class GroupsByDay {

    /** The child, the first day, and the day it is over. */
    private static final int SPAN = ChildNumbers.BYTES + 2 * Integer.BYTES;

    private final List<String> names = new ArrayList<>(List.of(Breakdown.NOT_KNOWN));
    private final int[] first;
    private final int[] from;
    private final int[] until;
    private final short[] group;

    /** @param spans for each group, its spans packed one after the other */
    GroupsByDay(ChildNumbers numbers, List<String> groups, List<byte[]> spans) {
        names.addAll(groups);
        int many = spans.stream().mapToInt(packed -> packed.length / SPAN).sum();
        var child = new int[many];
        var all = new int[][] {new int[many], new int[many], new int[many]};
        int span = 0;
        for (int name = 0; name < spans.size(); name++)
            for (var packed = ByteBuffer.wrap(spans.get(name)); packed.hasRemaining(); span++) {
                child[span] = numbers.next(packed);
                all[0][span] = packed.getInt();
                all[1][span] = packed.getInt();
                all[2][span] = name + 1;
            }
        first = new int[IntStream.of(child).max().orElse(-1) + 2];
        for (int one : child) first[one + 1]++;
        for (int one = 1; one < first.length; one++) first[one] += first[one - 1];
        from = new int[many];
        until = new int[many];
        group = new short[many];
        var next = Arrays.copyOf(first, first.length);
        for (span = 0; span < many; span++) {
            int place = next[child[span]]++;
            from[place] = all[0][span];
            until[place] = all[1][span];
            group[place] = (short) all[2][span];
        }
    }

    List<String> names() {
        return names;
    }

    /** The place in {@link #names()} of the group the child is in on that day. */
    int on(int child, int day) {
        if (child >= first.length - 1) return 0;
        for (int place = first[child]; place < first[child + 1]; place++)
            if (from[place] <= day && day < until[place]) return group[place];
        return 0;
    }
}
