package uk.kith.platform.identity;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.London;
import uk.kith.kernel.PracticeForbids;

/** The moment as known at which a page was asked: an instant, or a day, which means its end in London. */
public record KnownAt(Instant moment) {

    /** @throws NotAMoment when it is neither, or has not come yet */
    public static @Nullable KnownAt asked(@Nullable String typed, Clock clock) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Instant moment = read(typed.strip());
        if (moment.isAfter(London.endOf(London.today(clock)))) {
            throw new NotAMoment(typed);
        }
        return new KnownAt(moment);
    }

    /** The day in whose light the page stands: a moment at midnight is the end of the day before. */
    public LocalDate day() {
        return London.dayOf(moment.minusNanos(1));
    }

    private static Instant read(String typed) {
        try {
            return typed.contains("T") ? Instant.parse(typed) : London.endOf(LocalDate.parse(typed));
        } catch (DateTimeException notOne) {
            throw new NotAMoment(typed);
        }
    }

    /** The address asks for a moment that there is not, or not yet. */
    public static final class NotAMoment extends PracticeForbids {
        private static final long serialVersionUID = 1L;

        NotAMoment(String typed) {
            super(
                    "“" + typed + "” is not a day up to today",
                    "Give the day as it was known on like 2026-03-31, or leave it out to see what is known now.");
        }
    }

    /** Something was sent to be recorded from a page that shows the past. */
    public static final class NothingRecordedThen extends PracticeForbids {
        private static final long serialVersionUID = 1L;

        public NothingRecordedThen() {
            super(
                    "This page shows what was known on an earlier day, so nothing can be recorded in it",
                    "Go back to now, and record it there.");
        }
    }
}
