package uk.kith.record.earlyhelp;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a family has early help.
 *
 * @param reason why it began, in words
 * @param endReason why it ended, in words
 * @param organisation who leads it
 * @param worker the name of who leads it
 */
public record EarlyHelpEpisode(
        UUID id,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable String endReason,
        @Nullable String organisation,
        @Nullable String worker) {

    public boolean isOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
