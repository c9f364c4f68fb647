package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan of help for a child in need, while it runs. */
public record CinPlan(
        UUID id,
        @Nullable UUID referral,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    public boolean isOn(LocalDate day) {
        return startedOn != null && !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
