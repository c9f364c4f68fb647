package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That and when a plan was made for a child in care.
 *
 * @param kind "care", "placement" or "permanence"
 * @param placementStartedOn for a placement plan: the first day in that home
 */
public record PlanMade(UUID id, String kind, @Nullable LocalDate placementStartedOn, LocalDate madeOn) {

    /** "Care plan". */
    public String kindInWords() {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " plan";
    }
}
