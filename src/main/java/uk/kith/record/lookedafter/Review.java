package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that looks at how a child's care plan is going.
 *
 * @param participation how the child took part: a code of the set REVIEW_CODE
 */
public record Review(UUID id, LocalDate heldOn, @Nullable String participation) {}
