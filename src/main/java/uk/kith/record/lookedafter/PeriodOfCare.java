package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the day a child came into care to the day they left it. Worked out from the episodes. */
public record PeriodOfCare(
        UUID id,
        UUID child,
        int number,
        LocalDate startedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable String reasonCeased,
        boolean isShortBreak) {

    public boolean isOpen() {
        return ceasedOn == null;
    }
}
