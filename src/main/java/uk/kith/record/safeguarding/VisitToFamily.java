package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A social worker's visit to a child in need or to a child with a protection plan.
 *
 * @param under the referral of a child in need, or the protection plan; null where the source does not say which
 * @param seen whether the child was seen
 */
public record VisitToFamily(
        UUID id,
        @Nullable UUID under,
        LocalDate visitedOn,
        @Nullable Boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable Boolean bedroomSeen) {

    /** "seen alone, bedroom seen". */
    public String inWords() {
        if (seen == null) return "not recorded whether seen";
        if (!seen) return "not seen";
        var words = seenAlone == null ? "seen" : seenAlone ? "seen alone" : "seen, not alone";
        return Boolean.TRUE.equals(bedroomSeen) ? words + ", bedroom seen" : words;
    }
}
