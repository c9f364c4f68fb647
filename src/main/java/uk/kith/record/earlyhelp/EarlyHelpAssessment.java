package uk.kith.record.earlyhelp;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look, with the family, at what early help would do.
 *
 * @param organisation who completes it
 */
public record EarlyHelpAssessment(
        UUID id,
        LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable String organisation) {}
