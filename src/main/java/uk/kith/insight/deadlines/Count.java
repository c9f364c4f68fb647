package uk.kith.insight.deadlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.statute.ClockState;

/**
 * How many of one clock stand in one state.
 *
 * @param of the worker or team they are counted for; null where all are counted together, or nobody is recorded
 * @param name its name
 */
public record Count(@Nullable UUID of, @Nullable String name, Clock clock, ClockState state, long count) {}
