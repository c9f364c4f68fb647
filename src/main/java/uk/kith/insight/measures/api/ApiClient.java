package uk.kith.insight.measures.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;

/**
 * A program that may ask for figures.
 *
 * @param seesSmallNumbers whether it is told them as they are; otherwise small ones are held back
 * @param areas the areas of measures it may ask; none for all
 * @param revokedAt since when its token is worth nothing; null while it is good
 * @param usedAt when it last asked, to the minute; null for never
 */
public record ApiClient(
        UUID id,
        String name,
        boolean seesSmallNumbers,
        List<String> areas,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {

    boolean may(Measure measure) {
        return areas.isEmpty() || areas.contains(measure.area());
    }
}
