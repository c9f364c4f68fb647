package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Period;

/**
 * One period of care.
 *
 * @param reasonEnded why it ended, as the national code; null while it goes on
 * @param need the main need on coming into care, as the national code
 */
public record Stay(Period period, @Nullable String reasonEnded, String need, List<Home> homes, List<Status> statuses) {

    public LocalDate from() {
        return period.from();
    }

    /** The day it ended, or that day where it goes on. */
    public LocalDate until(LocalDate asAt) {
        var until = period.until();
        return until == null ? asAt : until;
    }

    public boolean goesOn() {
        return period.isOpen();
    }

    public Home lastHome() {
        return homes.getLast();
    }
}
