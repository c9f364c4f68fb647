package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The law under which a child is in care, for a time. Worked out from the episodes; {@code id} is that of its first one.
 *
 * @param legalStatus a code of the set LS
 */
public record LegalStatus(
        UUID id,
        LocalDate startedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable String legalStatus) {}
