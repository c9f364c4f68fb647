package uk.kith.front.sample.written;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Home;
import uk.kith.front.sample.lives.Stay;
import uk.kith.kernel.WorkingDays;
import uk.kith.record.lookedafter.LookedAfterTables;

/** Writes the social worker's visits: within a week of a move, then about every six weeks, a few late, a few in vain. */
final class VisitsWritten {

    private static final int TALKS_FROM = 4;

    private VisitsWritten() {}

    static void write(Child child, Stay stay, Page page) {
        var chance = page.chance();
        var until = stay.until(page.asAt());
        LocalDate last = null;
        var homes = stay.homes();
        for (int i = 0; i < homes.size(); i++) {
            var end = i + 1 < homes.size() ? homes.get(i + 1).from() : until;
            var first = homes.get(i).from().plusDays(chance.in(0.93) ? chance.between(1, 6) : chance.between(8, 14));
            last = during(child, homes.get(i), later(first, last), end, page);
        }
    }

    private static @Nullable LocalDate during(Child child, Home home, LocalDate first, LocalDate end, Page page) {
        var chance = page.chance();
        var visited = WorkingDays.england().onOrAfter(first);
        LocalDate last = null;
        while (visited.isBefore(end)) {
            boolean seen = chance.in(0.96);
            boolean alone = seen && !visited.isBefore(child.birthday(TALKS_FROM)) && chance.in(0.88);
            page.rows()
                    .note(
                            LookedAfterTables.VISIT,
                            child.id(),
                            visited,
                            seen,
                            seen ? alone : null,
                            seen ? null : "Nobody was at home");
            last = visited;
            visited = WorkingDays.england().onOrAfter(visited.plusDays(seen ? interval(home, visited, chance) : 3));
        }
        return last;
    }

    /** After the first year of a home that is meant to last, every three months is enough. */
    private static int interval(Home home, LocalDate visited, Chance chance) {
        boolean meantToLast =
                home.dwelling().place().equals("U1") || home.dwelling().place().equals("U4");
        boolean late = chance.in(0.08);
        if (meantToLast && visited.isAfter(home.from().plusYears(1)))
            return late ? chance.between(92, 110) : chance.between(60, 85);
        return late ? chance.between(43, 58) : chance.between(24, 39);
    }

    private static LocalDate later(LocalDate first, @Nullable LocalDate last) {
        return last != null && !first.isAfter(last) ? last.plusDays(1) : first;
    }
}
