package uk.kith.account.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.comparing.Suppression;

/**
 * What the record told at one moment about one day, with what people wrote beside it. It is a draft until a director signs it
 * off; signed off, nothing in it changes any more; published, everybody here may read it with small numbers left out.
 *
 * @param template the kind of report, as {@code scrutiny}
 * @param templateText the template as it was
 * @param place whose children it tells of
 * @param knownAt the moment as known at which every figure was asked
 * @param draftedBy the name of who drafted it
 * @param publishedUnder how small numbers are held back in what was published; null where nothing was, or it was not kept
 */
public record Report(
        UUID id,
        String template,
        String templateText,
        String title,
        String place,
        LocalDate asAt,
        Instant knownAt,
        String draftedBy,
        Instant draftedAt,
        @Nullable Signed signedOff,
        @Nullable Signed published,
        @Nullable Suppression publishedUnder,
        @Nullable Rebuilt rebuilt) {

    /** Who decided, and when. */
    public record Signed(String by, Instant at) {}

    /** The report's figures asked again. @param differs which came out otherwise, in words */
    public record Rebuilt(String by, Instant at, int asked, java.util.List<String> differs) {

        public boolean isTheSame() {
            return differs.isEmpty();
        }
    }

    public boolean isDraft() {
        return signedOff == null;
    }

    public boolean isPublished() {
        return published != null;
    }

    /** "Draft", "Signed off" or "Published". */
    public String state() {
        return isPublished() ? "Published" : isDraft() ? "Draft" : "Signed off";
    }
}
