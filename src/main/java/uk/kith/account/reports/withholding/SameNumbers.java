package uk.kith.account.reports.withholding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The same number under two names: the children with a plan, and the numerator of their rate; the contacts, and that of which a
 * share is told. Two that are the same wherever both are told are taken to be the same thing.
 */
final class SameNumbers {

    private SameNumbers() {}

    static void into(Sums sums, Collection<Told> told) {
        Map<List<Object>, Map<List<Object>, Amount>> named = new LinkedHashMap<>();
        for (var one : told)
            one.amounts()
                    .forEach((part, amount) -> named.computeIfAbsent(
                                    List.of(
                                            one.place().measure(),
                                            String.valueOf(one.place().variant()),
                                            part),
                                    key -> new HashMap<>())
                            .put(one.place().spot(), amount));
        var names = new ArrayList<>(named.values());
        for (int one = 0; one < names.size(); one++)
            for (int other = one + 1; other < names.size(); other++)
                if (isTheSame(names.get(one), names.get(other)))
                    both(names.get(one), names.get(other), (here, there) -> sums.add(Sum.same(here, there)));
    }

    private static boolean isTheSame(Map<List<Object>, Amount> one, Map<List<Object>, Amount> other) {
        var differs = new ArrayList<Amount>();
        both(one, other, (here, there) -> {
            if (here.value() != there.value()) differs.add(here);
        });
        return differs.isEmpty();
    }

    private static void both(
            Map<List<Object>, Amount> one, Map<List<Object>, Amount> other, BiConsumer<Amount, Amount> seen) {
        one.forEach((spot, amount) -> {
            var there = other.get(spot);
            if (there != null) seen.accept(amount, there);
        });
    }
}
