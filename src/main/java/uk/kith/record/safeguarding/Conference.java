package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that decides whether a child must be protected by a plan.
 *
 * @param section47 the enquiry it followed, where it followed one of this authority
 * @param transferredIn the child came with another authority's plan
 * @param ledToPlan whether it decided on a protection plan
 */
public record Conference(
        UUID id,
        @Nullable UUID referral,
        @Nullable UUID section47,
        LocalDate heldOn,
        @Nullable Boolean transferredIn,
        @Nullable Boolean ledToPlan) {}
