package uk.kith.account.reports.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Window;

/**
 * A question in the place of a number: {@code cp-plan-count, as at, a year before}.
 *
 * @param says what of the answer is told
 * @param against the earlier time that a word of direction looks back to; null for others
 */
public record Reference(
        Says says,
        String measure,
        @Nullable String variant,
        List<Only> only,
        List<String> by,
        When when,
        When.@Nullable Before against) {

    /** What a reference puts into the sentence. */
    public enum Says {
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        /** The day or period, in words. */
        WHEN,
        /** "higher than", "lower than" or "the same as". */
        COMPARED,
        /** "risen", "fallen" or "not changed". */
        MOVED,
        /** The group that is largest, as words. */
        LARGEST,
        /** What others had and what is aimed at, in words; a sentence of which there is none is left out. */
        BESIDE
    }

    /** Whether it can stand in a sentence. */
    boolean isOneFigure() {
        return when.many() == 0 && (by.isEmpty() || says == Says.LARGEST);
    }

    /** Whether it tells of an earlier time, beside what is told of the report's own. */
    public boolean looksBack() {
        return when.before() != null;
    }

    /** What is to be asked for it, seen from the report's day: the earlier time last. */
    public List<Asked> asked(Measure measure, LocalDate asAt) {
        var usual = switch (measure.on()) {
            case DAY -> When.Base.AS_AT;
            case PERIOD -> When.Base.YEAR_TO_DATE;
            case TWELVE_MONTHS -> When.Base.TWELVE_MONTHS;
        };
        var now = when.windows(asAt, usual).stream();
        var then = against == null ? Stream.<Window>empty() : when.before(against).windows(asAt, usual).stream();
        return Stream.concat(now, then)
                .map(window -> new Asked(this.measure, variant, only, by, window))
                .toList();
    }
}
