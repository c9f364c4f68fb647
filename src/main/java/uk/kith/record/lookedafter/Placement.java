package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A home in which a child in care lives or lived. Worked out from the episodes; {@code id} is that of its first one.
 * Coded facts are national codes of the sets PLACE, PLACE_PROVIDER and REASON_PLACE_CHANGE.
 */
public record Placement(
        UUID id,
        UUID child,
        LocalDate startedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable String placementType,
        @Nullable String placementProvider,
        @Nullable String placementPostcode,
        @Nullable String urn,
        @Nullable String reasonForPlacementChange) {

    public boolean isOpen() {
        return ceasedOn == null;
    }
}
