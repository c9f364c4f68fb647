package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference that looks at how a protection plan is going.
 *
 * @param participation how the child took part: a code of the set REVIEW_CODE
 */
public record ProtectionReview(
        UUID id,
        UUID protectionPlan,
        LocalDate reviewedOn,
        @Nullable Boolean planContinues,
        @Nullable String participation) {}
