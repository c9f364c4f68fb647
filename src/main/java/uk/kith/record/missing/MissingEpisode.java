package uk.kith.record.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a child was missing, or away without the agreement of those who look after them; and the talk they
 * were offered when they were back.
 *
 * @param kind a code of the set MISSING
 */
public record MissingEpisode(
        UUID id,
        @Nullable String kind,
        LocalDate startedOn,
        @Nullable LocalTime startedAt,
        @Nullable LocalDate endedOn,
        @Nullable LocalTime endedAt,
        @Nullable LocalDate interviewOfferedOn,
        @Nullable Boolean interviewAccepted,
        @Nullable LocalDate interviewHeldOn) {

    public boolean isOpen() {
        return endedOn == null;
    }
}
