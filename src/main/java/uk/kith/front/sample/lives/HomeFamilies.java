package uk.kith.front.sample.lives;

import java.util.ArrayList;
import java.util.List;
import uk.kith.front.sample.chance.Chance;

/** Makes families whose children live at home. */
record HomeFamilies(People people) {

    private static final double YEAR = 365.25;
    private static final double MINORITY = 0.08;
    private static final double OLDEST = 15.6;

    /** How old the youngest is at least when social workers come to know the family the last time, in years. */
    private static final double BORN_LATELY = 0.1;

    Family family(Chance chance, int many, List<Known> known) {
        return family(chance, many, BORN_LATELY, known);
    }

    Family family(Chance chance, int many, double youngest, List<Known> known) {
        var start = people.start(chance, chance.in(MINORITY));
        var last = known.getLast().period();
        var children = new ArrayList<Child>();
        double age = chance.between(youngest, OLDEST - 2.2 * (many - 1));
        for (int i = 0; i < many; i++) {
            var born = last.from().minusDays(Math.round(age * YEAR));
            children.add(people.child(chance, start, born, false, last, List.of(), null, null));
            age += chance.between(1, 2.2);
        }
        return people.family(chance, start, children, known);
    }
}
