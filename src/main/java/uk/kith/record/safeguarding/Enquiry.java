package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry under section 47 of the Children Act 1989, into whether a child must be protected.
 *
 * @param startedOn the day of the strategy discussion that opened it
 * @param conferenceNotRequired no conference was needed after it
 * @param outcomes what came of it: codes of the set SECTION47_OUTCOME
 */
public record Enquiry(
        UUID id,
        @Nullable UUID referral,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate conferenceOn,
        @Nullable Boolean conferenceNotRequired,
        List<String> outcomes) {}
