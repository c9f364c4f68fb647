package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit by the child's social worker to where the child lives.
 *
 * @param seen the child was seen; a visit that did not find the child meets no duty
 */
public record Visit(
        UUID id,
        LocalDate visitedOn,
        boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable String note) {

    public String inWords() {
        if (!seen) return "not seen";
        if (seenAlone == null) return "seen";
        return seenAlone ? "seen alone" : "seen, not alone";
    }
}
