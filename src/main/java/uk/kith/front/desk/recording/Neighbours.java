package uk.kith.front.desk.recording;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.Period;
import uk.kith.record.lookedafter.Changed;

/** What else changes with a correction of a child's care: the boundaries of what lies before and after, in words. */
final class Neighbours {

    private Neighbours() {}

    /** Nothing where the change itself says it: a move ends the home before it. */
    static List<String> of(Changed changed, @Nullable UUID corrected) {
        return corrected == null
                ? List.of()
                : changed.beside(corrected).stream().map(Neighbours::words).toList();
    }

    private static String words(Changed.Boundary other) {
        return "%s, %s: now %s"
                .formatted(
                        Meaning.of("PLACE", other.placementType()),
                        days(other.was()),
                        other.was().from().equals(other.is().from()) ? "ends on " + end(other.is()) : days(other.is()));
    }

    private static String days(Period period) {
        return "from " + DateWords.full(period.from())
                + (period.until() == null ? " on" : " to " + DateWords.full(period.until()));
    }

    private static String end(Period period) {
        return period.until() == null ? "no day yet" : DateWords.full(period.until());
    }
}
