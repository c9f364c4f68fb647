package uk.kith.insight.measures.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.Measure;

/**
 * A measure as the API tells it.
 *
 * @param on of what time it speaks: a day, a period, or the twelve months that end with it
 * @param counts children, each once, or events
 * @param breakdowns the ways it can be broken down: their names, and their titles
 * @param notYet why it cannot be computed; null where it can
 */
record MeasureTold(
        String id,
        String title,
        String area,
        String definition,
        String on,
        String counts,
        String unit,
        String direction,
        String source,
        @Nullable String caution,
        @JsonProperty("as_printed") @Nullable String asPrinted,
        List<Broken> breaks,
        Map<String, String> variants,
        Map<String, String> breakdowns,
        @JsonProperty("not_yet") @Nullable String notYet) {

    /** A day from which on it is counted otherwise. */
    record Broken(LocalDate from, String why) {}

    static MeasureTold of(Measure measure) {
        var variants = new LinkedHashMap<String, String>();
        measure.variants().forEach(variant -> variants.put(variant.id(), variant.title()));
        var breakdowns = new LinkedHashMap<>(Breakdowns.of(measure));
        breakdowns.remove(Breakdown.WORKER);
        return new MeasureTold(
                measure.id(),
                measure.title(),
                measure.area(),
                measure.definition(),
                words(measure.on()),
                words(measure.counts()),
                measure.unit().key(),
                measure.direction().words(),
                measure.from(),
                measure.caution(),
                measure.asPrinted(),
                measure.breaks().stream()
                        .map(said -> new Broken(said.from(), said.why()))
                        .toList(),
                variants,
                breakdowns,
                measure.notYet());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
