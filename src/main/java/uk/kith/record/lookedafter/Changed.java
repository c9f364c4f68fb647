package uk.kith.record.lookedafter;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Period;

/**
 * What became of the episodes of a child that were there before something was recorded.
 *
 * @param boundaries the episodes that start or end on another day than before
 */
public record Changed(List<Boundary> boundaries) {

    /** One episode, with the days it lasted before and lasts now. */
    public record Boundary(
            UUID episode,
            @Nullable String placementType,
            @Nullable String legalStatus,
            Period was,
            Period is) {}

    public Changed {
        boundaries = List.copyOf(boundaries);
    }

    static Changed from(Episodes before, Episodes after) {
        return new Changed(before.list().stream()
                .flatMap(was -> after.list().stream()
                        .filter(is -> Objects.equals(is.id(), was.id())
                                && !is.period().equals(was.period()))
                        .map(is -> new Boundary(
                                Objects.requireNonNull(is.id()),
                                is.home().placementType(),
                                is.legalStatus(),
                                was.period(),
                                is.period())))
                .toList());
    }

    /** The episodes other than this one whose first or last day moved with it. */
    public List<Boundary> beside(UUID corrected) {
        return boundaries.stream()
                .filter(other -> !other.episode().equals(corrected))
                .toList();
    }
}
