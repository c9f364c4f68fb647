package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of care in one home under one legal status, as the looked-after return counts it. Coded facts are national
 * codes of the sets RNE, LS, CIN, PLACE, PLACE_PROVIDER, REC and REASON_PLACE_CHANGE.
 */
public record Episode(
        UUID id,
        LocalDate startedOn,
        @Nullable String reasonStarted,
        @Nullable String legalStatus,
        @Nullable String categoryOfNeed,
        @Nullable String placementType,
        @Nullable String placementProvider,
        @Nullable LocalDate ceasedOn,
        @Nullable String reasonCeased,
        @Nullable String reasonForPlacementChange,
        @Nullable String placementPostcode,
        @Nullable String urn) {}
