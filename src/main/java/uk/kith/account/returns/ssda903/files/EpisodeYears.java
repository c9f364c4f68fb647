package uk.kith.account.returns.ssda903.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Rows;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.CollectionYear;

/**
 * Of which collection year a return is, by its episodes. A file does not say its year, and one year's return loaded as
 * another's would do harm; but returns are dirty, so only what is plain is refused.
 */
final class EpisodeYears {

    /** Below this many episodes a year without a start or end is no surprise: a small authority has few children. */
    private static final int ENOUGH_TO_TELL = 20;

    private static final int DECOM = Table.EPISODES.indexOf("DECOM");
    private static final int DEC = Table.EPISODES.indexOf("DEC");

    private record Stay(LocalDate start, @Nullable LocalDate end) {}

    private final List<Stay> stays = new ArrayList<>();
    private final Map<Integer, Integer> startsAndEnds = new HashMap<>();

    static EpisodeYears of(Rows episodes) {
        var years = new EpisodeYears();
        for (var episode : episodes) {
            var start = episode.at(DECOM).orNull();
            if (start != null) years.add(new Stay(start, episode.at(DEC).orNull()));
        }
        return years;
    }

    /** Why the episodes cannot be those of this year, in a sentence; nothing where they may be. */
    Optional<String> objection(CollectionYear year) {
        if (stays.isEmpty() || isPlausible(year)) return Optional.empty();
        int likely = likely();
        return Optional.of("The episodes are not those of the year %s%s"
                .formatted(
                        year.words(),
                        likely == year.ending() ? "." : "; this looks like the return of %d.".formatted(likely)));
    }

    private boolean isPlausible(CollectionYear year) {
        long touching = stays.stream().filter(stay -> touches(stay, year)).count();
        long later = stays.stream()
                .filter(stay -> stay.start().isAfter(year.lastDay()))
                .count();
        boolean tooQuiet = stays.size() >= ENOUGH_TO_TELL
                && 20 * startsAndEnds.getOrDefault(year.ending(), 0) < startsAndEnds.getOrDefault(likely(), 0);
        return touching > 0 && 2 * later <= stays.size() && !tooQuiet;
    }

    private static boolean touches(Stay stay, CollectionYear year) {
        var end = stay.end();
        return !stay.start().isAfter(year.lastDay()) && (end == null || !end.isBefore(year.firstDay()));
    }

    /**
     * The year, by its end, that the episodes look like: the last in which nearly as many start or end as in any, since
     * a return may bring the history of its children with it but not their future.
     */
    private int likely() {
        int most = Collections.max(startsAndEnds.values());
        return startsAndEnds.entrySet().stream()
                .filter(year -> 2 * year.getValue() >= most)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow();
    }

    private void add(Stay stay) {
        stays.add(stay);
        count(stay.start());
        var end = stay.end();
        if (end != null) count(end);
    }

    private void count(LocalDate day) {
        startsAndEnds.merge(day.getMonthValue() < 4 ? day.getYear() : day.getYear() + 1, 1, Integer::sum);
    }
}
