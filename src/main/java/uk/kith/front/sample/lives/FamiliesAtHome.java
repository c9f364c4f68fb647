package uk.kith.front.sample.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.kernel.Period;

/** The families of children whom social workers know and who live at home. */
final class FamiliesAtHome {

    private static final double YEAR = 365.25;
    private static final double MINORITY = 0.08;

    private final SampleSize size;
    private final People people;

    FamiliesAtHome(SampleSize size, People people) {
        this.size = size;
        this.people = people;
    }

    /** Known on the day. The first is not born yet; these and others have become known lately, and are being assessed. */
    void known(int many, Chance chance, Consumer<Family> listener) {
        int left = many;
        int longKnown = Math.min(many, size.of(SampleSize.PROTECTED) + size.of(SampleSize.IN_NEED));
        boolean unborn = true;
        while (left > 0) {
            var apart = chance.apart();
            boolean lately = left > longKnown;
            var since = size.asAt().minusDays(lately ? apart.between(2, 75) : apart.between(92, 520));
            int room = lately ? left - longKnown : left;
            int together = unborn ? 1 : Math.min(room, apart.in(0.5) ? 1 : apart.between(2, 4));
            listener.accept(unborn ? expecting(apart) : family(apart, together, Period.since(since)));
            left -= together;
            unborn = false;
        }
    }

    /** Known for a while in the years looked back on, and no longer. */
    void noLongerKnown(int many, Chance chance, Consumer<Family> listener) {
        int left = many;
        while (left > 0) {
            var apart = chance.apart();
            int together = Math.min(left, apart.in(0.5) ? 1 : apart.between(2, 4));
            var until = apart.day(size.since().plusDays(1), size.asAt().minusDays(10));
            listener.accept(family(apart, together, new Period(until.minusDays(apart.between(30, 400)), until)));
            left -= together;
        }
    }

    private Family expecting(Chance chance) {
        var start = people.start(chance, false);
        var expected = size.asAt().plusDays(chance.between(30, 90));
        var known = Period.since(size.asAt().minusDays(40));
        return people.family(
                chance, start, List.of(people.child(chance, start, expected, true, known, List.of(), null, null)));
    }

    private Family family(Chance chance, int many, Period known) {
        var start = people.start(chance, chance.in(MINORITY));
        var children = new ArrayList<Child>();
        double age = chance.between(0.1, 15.6 - 2.5 * (many - 1));
        for (int i = 0; i < many; i++) {
            var born = known.from().minusDays(Math.round(age * YEAR));
            children.add(people.child(chance, start, born, false, known, List.of(), null, null));
            age += chance.between(1, 2.5);
        }
        return people.family(chance, start, children);
    }
}
