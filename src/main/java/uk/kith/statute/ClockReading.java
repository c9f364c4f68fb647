package uk.kith.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.WorkingDays;

/**
 * One duty read on one day: how it stands and when it is due.
 *
 * @param due the last day in time; null where it cannot be told
 * @param metOn the day it was done; null while it was not
 */
public record ClockReading(
        ClockState state, @Nullable LocalDate due, @Nullable LocalDate metOn) {

    public static final ClockReading CANNOT_BE_TOLD = new ClockReading(ClockState.CANNOT_BE_TOLD, null, null);

    /** Reads a clock that neither an exception nor a stop touches. What is done after today counts as not yet done. */
    public static ClockReading on(
            LocalDate today, LocalDate start, LocalDate due, @Nullable LocalDate metOn, WorkingDays calendar) {
        if (metOn != null && !metOn.isAfter(today))
            return new ClockReading(metOn.isAfter(due) ? ClockState.MET_LATE : ClockState.MET, due, metOn);
        if (today.isAfter(due)) return new ClockReading(ClockState.LATE, due, null);
        var soon = !today.isBefore(dueSoonFrom(start, due, calendar));
        return new ClockReading(soon ? ClockState.DUE_SOON : ClockState.IN_TIME, due, null);
    }

    /** The first amber day: when a fifth of the time is left, and at least one working day before the due day. */
    public static LocalDate dueSoonFrom(LocalDate start, LocalDate due, WorkingDays calendar) {
        var fifth = due.minusDays(ChronoUnit.DAYS.between(start, due) / 5);
        var workingDayBefore = calendar.before(due, 1);
        return fifth.isBefore(workingDayBefore) ? fifth : workingDayBefore;
    }

    /** This reading, excused by law. */
    public ClockReading excused() {
        return new ClockReading(ClockState.EXCEPTION, due, metOn);
    }

    /** This reading, stopped: it cannot apply any more. */
    public ClockReading stopped() {
        return new ClockReading(ClockState.STOPPED, due, metOn);
    }

    /** "due Thursday, in 2 working days"; "6 working days late, since 3 May 2026". */
    public String words(LocalDate today, WorkingDays calendar) {
        if (due == null) return state.words();
        return switch (state) {
            case IN_TIME, DUE_SOON -> "due " + dueWords(due, today, calendar);
            case LATE -> lateBy(due, today, calendar) + " late, since " + DateWords.full(due.plusDays(1));
            case MET -> metOn == null ? state.words() : "done in time, on " + DateWords.full(metOn);
            case MET_LATE ->
                metOn == null
                        ? state.words()
                        : "done " + lateBy(due, metOn, calendar) + " late, on " + DateWords.full(metOn);
            case EXCEPTION, STOPPED, CANNOT_BE_TOLD -> state.words();
        };
    }

    private static String dueWords(LocalDate due, LocalDate today, WorkingDays calendar) {
        if (due.equals(today)) return "today";
        var left = calendar.between(today, due);
        var day = ChronoUnit.DAYS.between(today, due) < 7 ? DateWords.weekday(due) : DateWords.full(due);
        return day + ", in " + (left == 0 ? daysWords(today, due) : DateWords.count(left, "working day"));
    }

    private static String lateBy(LocalDate due, LocalDate day, WorkingDays calendar) {
        var late = calendar.between(due, day);
        return late == 0 ? daysWords(due, day) : DateWords.count(late, "working day");
    }

    private static String daysWords(LocalDate from, LocalDate to) {
        return DateWords.count(ChronoUnit.DAYS.between(from, to), "day");
    }
}
