package uk.kith.insight.deadlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the clock register: what is owed, to whom, and who works with them.
 *
 * @param childName the name they like to be called by, and their surname
 * @param professional their social worker, or else their personal adviser; null where nobody is recorded
 * @param team the team they work with the child for
 */
public record Line(
        Due due,
        String childName,
        @Nullable UUID professional,
        @Nullable String worker,
        @Nullable UUID team,
        @Nullable String teamName) {}
