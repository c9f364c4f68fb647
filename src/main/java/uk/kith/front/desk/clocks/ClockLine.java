package uk.kith.front.desk.clocks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.deadlines.Due;
import uk.kith.platform.pages.ClockMark;
import uk.kith.platform.pages.Link;
import uk.kith.statute.ClockState;

/**
 * One clock of one child as a page says it: "Visit due Thursday, in 2 working days".
 *
 * @param name what the office calls it: "Visit"
 * @param words how it stands: "6 working days late, since 3 May 2026"
 * @param act where a worker does what it asks for; null where no page does that
 */
public record ClockLine(
        UUID child,
        ClockMark mark,
        String name,
        String words,
        @Nullable LocalDate dueOn,
        @Nullable Link act) {

    /** The longest late first, then what is due next; what cannot be told last. */
    public static final Comparator<ClockLine> WORST_FIRST = Comparator.comparing(ClockLine::mark)
            .thenComparing(ClockLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ClockLine::name);

    public static ClockLine of(Due due, LocalDate today) {
        return new ClockLine(
                due.child(),
                markOf(due.state()),
                due.clock().name(),
                due.words(today),
                due.dueOn(),
                due.isWaiting() ? Acts.meeting(due).orElse(null) : null);
    }

    public boolean isLate() {
        return mark == ClockMark.LATE;
    }

    /** Whether anybody knows when it is due. */
    public boolean canBeTold() {
        return mark != ClockMark.CANNOT_BE_TOLD;
    }

    static ClockMark markOf(ClockState state) {
        return switch (state) {
            case LATE, MET_LATE -> ClockMark.LATE;
            case DUE_SOON -> ClockMark.DUE_SOON;
            case IN_TIME, MET -> ClockMark.IN_TIME;
            case EXCEPTION -> ClockMark.LAWFUL_EXCEPTION;
            case STOPPED -> ClockMark.STOPPED;
            case CANNOT_BE_TOLD -> ClockMark.CANNOT_BE_TOLD;
        };
    }
}
