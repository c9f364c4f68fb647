package uk.kith.insight.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.WorkingDays;
import uk.kith.statute.ClockReading;
import uk.kith.statute.ClockState;

/**
 * One clock as it runs, or ran, for one child: what is owed and by when, read on one day.
 *
 * @param subject the fact that started it: a placement's first episode, a visit, a review, ...
 * @param variant which of the clock's lengths applies, in the words of the statute book; empty where it has one
 * @param startedOn the day it counts from
 * @param dueOn the last day in time; null where that cannot be told
 * @param dueAt the hour it runs out, for a clock of hours whose start is known to the hour
 * @param amberFrom the first day on which it is due soon
 * @param metOn the day it was done; null while it was not, and where only the year is known
 * @param stoppedOn the day from which it cannot apply any more
 * @param because why it is excused, stopped, or cannot be told
 */
public record Due(
        Clock clock,
        UUID child,
        UUID subject,
        String variant,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable LocalDate amberFrom,
        ClockState state,
        @Nullable LocalDate metOn,
        @Nullable LocalDate stoppedOn,
        @Nullable String because) {

    /** Whether somebody still has to do something. */
    public boolean isWaiting() {
        return state.isWaiting();
    }

    /** "due Thursday, in 2 working days"; "6 working days late, since 3 May 2026"; "stopped: They left care". */
    public String words(LocalDate today) {
        if (because != null) return state.words() + ": " + because;
        return new ClockReading(state, dueOn, metOn).words(today, WorkingDays.england());
    }

    /** Working days left until the due day; negative for those it is late. Null where there is no due day. */
    public @Nullable Integer workingDaysLeft(LocalDate today) {
        return dueOn == null ? null : WorkingDays.england().between(today, dueOn);
    }
}
