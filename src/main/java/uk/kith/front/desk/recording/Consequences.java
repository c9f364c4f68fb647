package uk.kith.front.desk.recording;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.kith.insight.deadlines.ClockChanges;
import uk.kith.insight.deadlines.Due;

/**
 * What recording something does besides: to the child's clocks, and to what is recorded before and after it.
 *
 * @param clocks one sentence for each clock that changed
 * @param beside one sentence for each other fact that changed with it
 * @param moved whether a promise made before is another one now, so that the worker must see it before saving
 */
public record Consequences(List<String> clocks, List<String> beside, boolean moved) {

    static final Consequences NONE = new Consequences(List.of(), List.of(), false);

    static Consequences of(List<Due> before, List<Due> after, List<String> beside) {
        return new Consequences(
                ClockChanges.between(before, after),
                beside,
                !beside.isEmpty() || before.stream().anyMatch(old -> isMoved(old, after)));
    }

    /** That what was due is done now is what was meant; anything else moves a clock. */
    private static boolean isMoved(Due old, List<Due> after) {
        var same = after.stream()
                .filter(due -> due.clock().equals(old.clock())
                        && due.subject().equals(old.subject())
                        && due.startedOn().equals(old.startedOn()))
                .findFirst();
        if (same.isEmpty()) return old.isWaiting() || old.metOn() != null;
        var now = same.get();
        if (old.isWaiting())
            return now.isWaiting()
                    ? !Objects.equals(old.dueOn(), now.dueOn())
                    : now.metOn() == null && now.state() != old.state();
        return now.state() != old.state();
    }

    public boolean any() {
        return !clocks.isEmpty() || !beside.isEmpty();
    }

    /** Says which consequences these are, so that it is known whether the worker has seen exactly them. */
    public String mark() {
        return Integer.toHexString(
                Stream.concat(clocks.stream(), beside.stream()).toList().hashCode());
    }
}
