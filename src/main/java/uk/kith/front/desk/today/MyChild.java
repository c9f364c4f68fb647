package uk.kith.front.desk.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.kith.front.desk.clocks.ClockLine;
import uk.kith.platform.audit.Changes.Change;

/**
 * A child of the worker's own, with what presses and what others did.
 *
 * @param pressing what is late or due within a week, the worst first
 */
public record MyChild(UUID id, String name, String age, String lives, List<ClockLine> pressing, List<Change> changes) {

    static final int DAYS_OF_A_WEEK = 7;

    public String href() {
        return "/children/" + id;
    }

    public boolean isQuiet() {
        return pressing.isEmpty() && changes.isEmpty();
    }

    static boolean presses(ClockLine clock, LocalDate today) {
        return clock.isLate()
                || clock.dueOn() != null && !clock.dueOn().isAfter(today.plusDays(DAYS_OF_A_WEEK)) && clock.canBeTold();
    }
}
