package uk.kith.insight.measures.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with its totals, as water in pipes: the whole runs out into the groups of one breakdown, crosses into the groups of
 * another and runs together again. What enters a place leaves it, so a number that is held back can be worked out exactly when no
 * other flow through the pipes held back agrees with those that are told. It cannot when one more, or one fewer, can go round in a
 * circle of them (the method of L. H. Cox, Journal of the American Statistical Association 75, 1980, 377-385).
 */
final class Flows {

    private static final long FAR = Long.MAX_VALUE / 4;

    /** What it costs to hold back one more number, beside the number itself: few are held back, and the small ones first. */
    private static final long ONE_MORE = 1000;

    private static final long MOST = 100_000;

    /**
     * A pipe from one place to another. Each layer has numbers of its own: those counted, those not counted.
     *
     * @param mayBeHidden whether its numbers may be held back for the sake of others
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    record Pipe(int from, int to, long[] values, boolean mayBeHidden) {}

    /** What is known of a number that is held back: it is one of these. */
    record Range(long lowest, long highest) {

        static final Range ANY = new Range(0, Long.MAX_VALUE);
    }

    private final int places;
    private final List<Pipe> pipes;
    private final Map<Integer, Range[]> ranges = new HashMap<>();
    private final Range whenHidden;

    /** @param whenHidden what is known of a number that is held back for the sake of another */
    Flows(int places, List<Pipe> pipes, Range whenHidden) {
        this.places = places;
        this.pipes = pipes;
        this.whenHidden = whenHidden;
    }

    /** Holds a pipe's numbers back, of which so much is known in each layer. */
    void hide(int pipe, Range... known) {
        ranges.put(pipe, known);
    }

    void show(int pipe) {
        ranges.remove(pipe);
    }

    boolean isHidden(int pipe) {
        return ranges.containsKey(pipe);
    }

    /** Whether another number could stand there as well. */
    boolean isFree(int pipe, int layer) {
        return around(pipe, layer, false) != null;
    }

    /**
     * Holds back what must be, so that another number could stand there as well; as little as will do.
     *
     * @return false when nothing helps
     */
    boolean free(int pipe, int layer) {
        if (isFree(pipe, layer)) return true;
        var circle = around(pipe, layer, true);
        if (circle == null) return false;
        circle.forEach(this::hideToo);
        return true;
    }

    private void hideToo(int pipe) {
        if (isHidden(pipe)) return;
        var known = new Range[pipes.get(pipe).values.length];
        Arrays.fill(known, whenHidden);
        hide(pipe, known);
    }

    /** The cheapest circle that one more or one fewer can take through a pipe that is held back. */
    private @Nullable List<Integer> around(int pipe, int layer, boolean mayHideMore) {
        var more = canGo(pipe, layer, true) ? way(pipe, layer, true, mayHideMore) : null;
        var fewer = canGo(pipe, layer, false) ? way(pipe, layer, false, mayHideMore) : null;
        if (more == null) return fewer == null ? null : fewer.pipes;
        return fewer == null || more.cost <= fewer.cost ? more.pipes : fewer.pipes;
    }

    private record Way(long cost, List<Integer> pipes) {}

    private @Nullable Way way(int around, int layer, boolean isMore, boolean mayHideMore) {
        var pipe = pipes.get(around);
        int start = isMore ? pipe.to : pipe.from;
        int end = isMore ? pipe.from : pipe.to;
        var cost = new long[places];
        var through = new int[places];
        var before = new int[places];
        Arrays.fill(cost, FAR);
        cost[start] = 0;
        for (boolean isNearer = true; isNearer; ) {
            isNearer = false;
            for (int next = 0; next < pipes.size(); next++)
                for (int direction = 0; direction < 2 && next != around; direction++) {
                    boolean along = direction == 0;
                    int here = along ? pipes.get(next).from : pipes.get(next).to;
                    int there = along ? pipes.get(next).to : pipes.get(next).from;
                    if (cost[here] >= FAR) continue;
                    long toll = toll(next, layer, along, mayHideMore);
                    if (toll < 0 || cost[here] + toll >= cost[there]) continue;
                    cost[there] = cost[here] + toll;
                    through[there] = next;
                    before[there] = here;
                    isNearer = true;
                }
        }
        if (cost[end] >= FAR) return null;
        var found = new ArrayList<Integer>();
        for (int place = end; place != start; place = before[place]) found.add(through[place]);
        return new Way(cost[end], found);
    }

    /** What it costs to go through a pipe; less than nothing where it cannot be done. */
    private long toll(int pipe, int layer, boolean along, boolean mayHideMore) {
        if (isHidden(pipe)) return canGo(pipe, layer, along) ? 0 : -1;
        var asked = pipes.get(pipe);
        if (!mayHideMore || !asked.mayBeHidden) return -1;
        long value = asked.values[layer];
        return along || value > whenHidden.lowest ? ONE_MORE + Math.min(value, MOST) : -1;
    }

    private boolean canGo(int pipe, int layer, boolean isMore) {
        var known = ranges.get(pipe);
        if (known == null) return false;
        long value = pipes.get(pipe).values[layer];
        return isMore ? value < known[layer].highest : value > known[layer].lowest;
    }
}
