package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.lives.Stay;

/**
 * The time from a referral to its closing.
 *
 * @param from the day of the referral
 * @param atHomeUntil the last day of the work with the family at home, which is the day care began where it did; null while it goes on
 * @param stays the periods of care that lie in it
 * @param closedOn null while it is open
 */
record Span(
        LocalDate from,
        @Nullable LocalDate atHomeUntil,
        List<Stay> stays,
        @Nullable LocalDate closedOn) {

    boolean endsInCare() {
        return !stays.isEmpty();
    }

    boolean isOpen() {
        return closedOn == null;
    }

    /** The last day for what was done at home. */
    LocalDate homeEnd(LocalDate asAt) {
        return Objects.requireNonNullElse(atHomeUntil, asAt);
    }
}
