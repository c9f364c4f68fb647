package uk.kith.record.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that social care look at what a child needs; and, unless nothing further is done, the time for which the child is
 * then in need, until it is closed.
 *
 * @param source who made it: a code of the set REFERRAL_SOURCE
 * @param primaryNeed the main need of the child: a code of the set PRIMARY_NEED
 * @param outcomes what came of it: codes of the set REFERRAL_OUTCOME
 * @param reasonClosed a code of the set REASON_FOR_CLOSURE
 * @param team the name of the team that took it
 * @param worker the name of who took it
 */
public record Referral(
        UUID id,
        @Nullable LocalDate referredOn,
        @Nullable String source,
        @Nullable String sourceWords,
        @Nullable String primaryNeed,
        @Nullable Boolean noFurtherAction,
        List<String> outcomes,
        @Nullable LocalDate closedOn,
        @Nullable String reasonClosed,
        @Nullable String team,
        @Nullable String worker) {

    /** Whether the child is in need under it on that day. */
    public boolean isOpen(LocalDate day) {
        return !Boolean.TRUE.equals(noFurtherAction)
                && referredOn != null
                && !referredOn.isAfter(day)
                && (closedOn == null || closedOn.isAfter(day));
    }
}
