package uk.kith.statute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import uk.kith.kernel.London;
import uk.kith.kernel.Source;
import uk.kith.kernel.WorkingDays;

/** How long the law, guidance or local practice allows for one thing to be done. */
public record Timescale(String duty, Limit limit, Source source) {

    /**
     * The last day on which the duty is done in time, for a start on that day.
     *
     * @throws CannotBeTold when a term end is asked for and no terms are held for the day
     * @throws IllegalArgumentException when the calendar of working days does not reach
     */
    public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
        return limit.dueFrom(start, calendar, terms);
    }

    /** As {@link #dueFrom(LocalDate, WorkingDays, SchoolTerms)}, for a duty that has nothing to do with school. */
    public LocalDate dueFrom(LocalDate start, WorkingDays calendar) {
        return dueFrom(start, calendar, SchoolTerms.NONE);
    }

    /** The instant after which it is late: hours run from the start itself, all else to the end of the due day. */
    public Instant lateAfter(Instant start, WorkingDays calendar, SchoolTerms terms) {
        return limit instanceof Limit.InHours(int count)
                ? start.plus(Duration.ofHours(count))
                : London.endOf(dueFrom(London.dayOf(start), calendar, terms));
    }

    /**
     * This duty with the length an authority chose for itself.
     *
     * @throws IllegalStateException when the length is not local: nobody may stretch the law
     */
    public Timescale withLocalLength(Limit chosen) {
        if (!source.kind().isLocal()) throw new IllegalStateException(duty + " is not for an authority to change");
        return new Timescale(duty, chosen, source);
    }
}
