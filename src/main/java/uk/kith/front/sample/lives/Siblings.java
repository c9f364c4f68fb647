package uk.kith.front.sample.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.kith.front.sample.chance.Chance;

/**
 * Children in care who are brothers and sisters.
 *
 * @param wanted what is wanted of each, the youngest first
 * @param together whether they live in one home
 */
record Siblings(List<Wanted> wanted, boolean together) {

    /** Makes families of children whose care has gone alike. Most are alone; some have a brother or sister elsewhere. */
    static List<Siblings> among(List<Wanted> children, Chance chance) {
        var families = new ArrayList<Siblings>();
        var alike = new TreeMap<String, List<Wanted>>();
        children.forEach(wanted ->
                alike.computeIfAbsent(wanted.likeness(), _ -> new ArrayList<>()).add(wanted));
        var alone = new TreeMap<Course, List<Wanted>>();
        for (var group : alike.values()) {
            int at = 0;
            while (at < group.size()) {
                int many = Math.min(sizeOf(group.get(at), chance), group.size() - at);
                var some = List.copyOf(group.subList(at, at + many));
                if (many > 1) families.add(new Siblings(some, true));
                else
                    alone.computeIfAbsent(some.getFirst().course(), _ -> new ArrayList<>())
                            .addAll(some);
                at += many;
            }
        }
        alone.forEach((course, singles) -> apart(course, singles, chance, families));
        chance.shuffle(families);
        return families;
    }

    private static int sizeOf(Wanted wanted, Chance chance) {
        return switch (wanted.course()) {
            case CAME_ALONE -> 1;
            case NEARLY_GROWN, PLACED_FOR_ADOPTION, AWAITING_ADOPTERS -> chance.in(0.15) ? 2 : 1;
            case SETTLED, LONG_AND_MOVED, LATELY_CAME ->
                chance.in(0.35) ? 1 : chance.in(0.65) ? 2 : chance.between(3, 4);
        };
    }

    private static void apart(Course course, List<Wanted> singles, Chance chance, List<Siblings> families) {
        chance.shuffle(singles);
        boolean mayHave = course == Course.SETTLED || course == Course.LONG_AND_MOVED || course == Course.LATELY_CAME;
        int at = 0;
        while (at < singles.size()) {
            int many = mayHave && at + 1 < singles.size() && chance.in(0.3) ? 2 : 1;
            families.add(new Siblings(List.copyOf(singles.subList(at, at + many)), false));
            at += many;
        }
    }
}
