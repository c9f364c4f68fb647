package uk.kith.front.sample.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleAccount;

/**
 * Somebody who works with children.
 *
 * @param account the account they sign in with; null for those whom no visitor plays
 */
public record Colleague(UUID id, UUID team, @Nullable SampleAccount account) {}
