package uk.kith.front.sample.lives;

import static uk.kith.front.sample.lives.Stays.latest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.lives.StatusesHeld.Way;
import uk.kith.kernel.Period;

/** The families of the children who are in care on the day. */
final class FamiliesInCare {

    private static final double YEAR = 365.25;

    private final SampleSize size;
    private final People people;
    private final Stays stays;

    FamiliesInCare(SampleSize size, People people, HomesFound homes) {
        this.size = size;
        this.people = people;
        this.stays = new Stays(homes);
    }

    void tell(List<Wanted> wanted, Chance chance, Consumer<Family> listener) {
        var families = Siblings.among(wanted, chance);
        long alone = wanted.stream().filter(FamiliesInCare::cameAlone).count();
        // Of those who came alone 21 in 28, and of all others 22 in 186, are of a Black or minority ethnic group.
        int minorityAlone = Math.toIntExact(Math.round(alone * 21 / 28.0));
        int minority = Math.toIntExact(Math.round((wanted.size() - alone) * 22 / 186.0));
        for (var siblings : families) {
            var apart = chance.apart();
            int many = siblings.wanted().size();
            if (cameAlone(siblings.wanted().getFirst())) {
                listener.accept(family(apart, siblings, people.fromAfar(apart, minorityAlone-- > 0)));
            } else {
                boolean takes = many <= minority;
                if (takes) minority -= many;
                listener.accept(family(apart, siblings, people.start(apart, takes)));
            }
        }
    }

    private static boolean cameAlone(Wanted wanted) {
        return wanted.course() == Course.CAME_ALONE;
    }

    private Family family(Chance chance, Siblings siblings, People.Start start) {
        var wanted = siblings.wanted().getFirst();
        var asAt = size.asAt();
        var reach = Reach.of(chance, wanted, siblings.wanted().size());
        var born = births(chance, siblings.wanted().size(), reach, asAt);
        var from = latest(asAt.minusDays(Math.round(reach.inCare() * YEAR)), born.getFirst());
        var need = wanted.course() == Course.CAME_ALONE ? "N8" : Stays.need(chance);
        var way = Stays.way(chance, wanted, born.getLast(), from);
        var adoption = adoption(chance, wanted, from, asAt);
        List<Home> shared = siblings.together() ? stays.homes(chance, wanted, born.getFirst(), from, asAt) : List.of();
        var children = new ArrayList<Child>();
        for (int i = 0; i < born.size(); i++) {
            var each = siblings.wanted().get(i);
            var homes = siblings.together() ? shared : stays.homes(chance, each, born.get(i), from, asAt);
            var itsWay = each.place().equals("P1") ? Way.COURT_AT_ONCE : way;
            var statuses =
                    StatusesHeld.during(chance, from, asAt, itsWay, adoption == null ? null : adoption.orderedOn());
            var stay = new Stay(Period.since(from), null, need, homes, statuses);
            var all = Stays.then(
                    each.course() == Course.CAME_ALONE ? List.of() : stays.earlier(chance, born.get(i), from, 0.14),
                    stay);
            children.add(people.child(
                    chance, start, born.get(i), false, before(chance, each, all), all, placed(adoption, homes), null));
        }
        return people.family(chance, start, children);
    }

    /** The births of brothers and sisters, the youngest first. */
    private static List<LocalDate> births(Chance chance, int many, Reach reach, LocalDate asAt) {
        var born = new ArrayList<LocalDate>();
        double age = chance.between(reach.youngest(), reach.oldest() - reach.apart() * (many - 1));
        for (int i = 0; i < many; i++) {
            born.add(asAt.minusDays(Math.round(age * YEAR)));
            age += chance.between(Math.min(0.95, reach.apart()), reach.apart());
        }
        return born;
    }

    /** Social workers mostly know a family for some months before. */
    private static @Nullable Period before(Chance chance, Wanted wanted, List<Stay> stays) {
        if (wanted.course() == Course.CAME_ALONE || chance.in(0.15)) return null;
        var from = stays.getFirst().from();
        return new Period(from.minusDays(chance.between(20, 500)), from);
    }

    private static @Nullable Adoption adoption(Chance chance, Wanted wanted, LocalDate from, LocalDate asAt) {
        if (wanted.course() != Course.PLACED_FOR_ADOPTION && wanted.course() != Course.AWAITING_ADOPTERS) return null;
        long days = from.until(asAt, java.time.temporal.ChronoUnit.DAYS);
        var decided = from.plusDays(Math.round(days * chance.between(0.35, 0.48)));
        return new Adoption(decided, from.plusDays(Math.round(days * chance.between(0.5, 0.58))), null, null, null);
    }

    /** The way to adoption with the match that led to the adoptive home. */
    private static @Nullable Adoption placed(@Nullable Adoption adoption, List<Home> homes) {
        var last = homes.getLast();
        if (adoption == null || !last.dwelling().isForAdoption()) return adoption;
        var matched = latest(adoption.orderedOn(), last.from().minusDays(21));
        return new Adoption(adoption.decidedOn(), adoption.orderedOn(), matched, last.from(), null);
    }

    /**
     * How old the children of a family may be, and how long they may have been in care, both in years.
     *
     * @param apart the most years between two brothers or sisters
     */
    private record Reach(double inCare, double youngest, double oldest, double apart) {

        static Reach of(Chance chance, Wanted wanted, int many) {
            double least = wanted.manyMoves() ? 0.6 : 0.03;
            return switch (wanted.course()) {
                case CAME_ALONE -> {
                    double age = wanted.place().equals("K3") ? chance.between(16.1, 17.9) : chance.between(14.9, 17.8);
                    double inCare = chance.between(least, Math.min(1.9, age - 13.9));
                    yield new Reach(inCare, age, age, 1);
                }
                case PLACED_FOR_ADOPTION -> span(chance.between(0.8, 2.3), 4.6, 1.5);
                case AWAITING_ADOPTERS -> span(chance.between(0.5, 2.0), 4.8, 1.5);
                case SETTLED, LONG_AND_MOVED -> {
                    double inCare = chance.between(2.6, chance.in(0.75) ? 5.5 : 8.5);
                    // Children of a children's home or a residential school are older.
                    double youngest = wanted.place().equals("foster") ? inCare : Math.max(inCare, 9.5);
                    yield new Reach(inCare, youngest + 0.05, 15.9, Math.min(2.2, (15.8 - youngest) / many));
                }
                case LATELY_CAME -> {
                    double inCare = chance.between(least, 2.4);
                    double youngest = wanted.place().equals("K2") ? 9.0 : inCare;
                    double oldest = wanted.place().equals("R3") ? inCare + 0.2 : 15.7;
                    yield new Reach(inCare, youngest, oldest, Math.min(2.4, (oldest - youngest) / many));
                }
                case NEARLY_GROWN -> new Reach(chance.between(least, 7.5), 16.05, 17.9, 1.6 / many);
            };
        }

        private static Reach span(double inCare, double oldest, double apart) {
            return new Reach(inCare, inCare, oldest, apart);
        }
    }
}
