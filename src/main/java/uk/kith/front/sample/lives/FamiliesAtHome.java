package uk.kith.front.sample.lives;

import java.util.List;
import java.util.function.Consumer;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.kernel.Period;

/** The families of children who live at home, and are being assessed or were found to need no plan. */
final class FamiliesAtHome {

    private final SampleSize size;
    private final People people;
    private final HomeFamilies families;

    FamiliesAtHome(SampleSize size, People people) {
        this.size = size;
        this.people = people;
        this.families = new HomeFamilies(people);
    }

    /** Lately referred, and being assessed. The first is not born yet. */
    void beingAssessed(int many, Chance chance, Consumer<Family> listener) {
        int left = many;
        boolean unborn = true;
        while (left > 0) {
            var apart = chance.apart();
            int together = unborn ? 1 : Math.min(left, apart.in(0.5) ? 1 : apart.between(2, 4));
            var known = Known.assessed(Period.since(size.asAt().minusDays(unborn ? 40 : apart.between(2, 48))));
            listener.accept(unborn ? expecting(apart, known) : families.family(apart, together, List.of(known)));
            left -= together;
            unborn = false;
        }
    }

    /** Assessed in the years looked back on, and no more. */
    void assessed(int many, Chance chance, Consumer<Family> listener) {
        int left = many;
        while (left > 0) {
            var apart = chance.apart();
            int together = Math.min(left, apart.in(0.5) ? 1 : apart.between(2, 4));
            var until = apart.day(size.since().plusDays(1), size.asAt().minusDays(10));
            var period = new Period(until.minusDays(apart.between(30, 62)), until);
            listener.accept(families.family(apart, together, List.of(Known.assessed(period))));
            left -= together;
        }
    }

    private Family expecting(Chance chance, Known known) {
        var start = people.start(chance, false);
        var expected = size.asAt().plusDays(chance.between(30, 90));
        var child = people.child(chance, start, expected, true, known.period(), List.of(), null, null);
        return people.family(chance, start, List.of(child), List.of(known));
    }
}
