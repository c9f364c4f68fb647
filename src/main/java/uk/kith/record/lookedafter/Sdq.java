package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strengths and difficulties questionnaire filled in by whoever looks after the child.
 *
 * @param score 0 to 40, higher for more difficulties; null where there is none
 * @param reason why there is no score: a code of the set SDQ_REASON
 */
public record Sdq(
        UUID id,
        LocalDate completedOn,
        @Nullable Integer score,
        @Nullable String reason) {}
