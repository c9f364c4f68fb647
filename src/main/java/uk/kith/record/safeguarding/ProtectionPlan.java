package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that protects a child from harm, while it runs.
 *
 * @param initialCategory a code of the set CATEGORY_OF_ABUSE
 * @param latestCategory the same
 * @param previousPlans how many the child has had before it, here and elsewhere
 */
public record ProtectionPlan(
        UUID id,
        @Nullable UUID referral,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String initialCategory,
        @Nullable String latestCategory,
        @Nullable Integer previousPlans) {

    public boolean isOn(LocalDate day) {
        return startedOn != null && !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
