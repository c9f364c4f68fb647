package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.StatusesHeld.Way;
import uk.kith.kernel.Period;

/** Puts periods of care together from homes and legal statuses. */
final class Stays {

    private static final Mix NEED = new Mix("N1 65, N2 3, N3 5, N4 8, N5 14, N6 2, N8 3");
    private static final int TEENAGER = 13;

    private final HomesFound homes;

    Stays(HomesFound homes) {
        this.homes = homes;
    }

    /** The main need on coming into care, which brothers and sisters mostly share. */
    static String need(Chance chance) {
        return NEED.draw(chance);
    }

    List<Home> homes(Chance chance, Wanted wanted, LocalDate bornOn, LocalDate from, LocalDate until) {
        return homes.during(chance, wanted, bornOn, from, until);
    }

    static Way way(Chance chance, Wanted wanted, LocalDate bornOn, LocalDate from) {
        return switch (wanted.course()) {
            case CAME_ALONE -> Way.AGREED;
            case PLACED_FOR_ADOPTION, AWAITING_ADOPTERS -> Way.COURT;
            case SETTLED, LONG_AND_MOVED, LATELY_CAME, NEARLY_GROWN -> {
                boolean teenager = !from.isBefore(bornOn.plusYears(TEENAGER));
                yield wanted.place().equals("P1")
                        ? Way.COURT_AT_ONCE
                        : chance.in(teenager ? 0.6 : 0.12) ? Way.AGREED : Way.COURT;
            }
        };
    }

    /** An earlier period of care that ended with a return home, where the child is old enough to have had one. */
    List<Stay> earlier(Chance chance, LocalDate bornOn, LocalDate from, double share) {
        var last = from.minusMonths(4);
        var first = bornOn.plusMonths(6);
        if (!chance.in(share) || first.plusMonths(6).isAfter(last)) return List.of();
        var end = chance.day(first.plusMonths(5), last);
        var start = chance.day(latest(first, end.minusMonths(14)), end.minusMonths(2));
        // Reviews and visits fall on working days, and their calendar begins with the year 2000.
        if (start.getYear() < 2000) return List.of();
        var wanted = new Wanted(Course.LATELY_CAME, "foster", "PR1", uk.kith.front.sample.place.Where.INSIDE, false);
        return List.of(stay(chance, wanted, bornOn, new Period(start, end), "E4A", Way.AGREED, need(chance), null));
    }

    /** A whole period of care, for one child by themselves. */
    Stay stay(
            Chance chance,
            Wanted wanted,
            LocalDate bornOn,
            Period period,
            String reasonEnded,
            Way way,
            String need,
            @Nullable LocalDate placementOrder) {
        var until = period.from().plusDays(period.days());
        return new Stay(
                period,
                reasonEnded,
                need,
                homes.during(chance, wanted, bornOn, period.from(), until),
                StatusesHeld.during(chance, period.from(), until, way, placementOrder));
    }

    static List<Stay> then(List<Stay> earlier, Stay last) {
        var stays = new ArrayList<>(earlier);
        stays.add(last);
        return List.copyOf(stays);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
