package uk.kith.front.desk.teams;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.insight.deadlines.Line;
import uk.kith.statute.ClockState;

/** How many children somebody works with, and how their open clocks stand. */
public record Load(int children, long late, long dueSoon, long inTime) {

    public static Load of(Collection<UUID> children, List<Line> open) {
        Set<UUID> own = new HashSet<>(children);
        var theirs =
                open.stream().filter(line -> own.contains(line.due().child())).toList();
        return new Load(
                own.size(),
                count(theirs, ClockState.LATE),
                count(theirs, ClockState.DUE_SOON),
                count(theirs, ClockState.IN_TIME));
    }

    private static long count(List<Line> lines, ClockState state) {
        return lines.stream().filter(line -> line.due().state() == state).count();
    }
}
