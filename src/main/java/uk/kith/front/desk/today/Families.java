package uk.kith.front.desk.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.record.people.People.Pair;

/** Puts brothers and sisters together, in the order in which the first of each family came. */
final class Families {

    private final Map<UUID, UUID> elder = new HashMap<>();

    static List<List<UUID>> of(List<UUID> children, List<Pair> pairs) {
        var families = new Families();
        pairs.forEach(pair -> families.join(pair.child(), pair.other()));
        var together = new LinkedHashMap<UUID, List<UUID>>();
        children.forEach(child -> together.computeIfAbsent(families.eldest(child), eldest -> new ArrayList<>())
                .add(child));
        return List.copyOf(together.values());
    }

    private void join(UUID one, UUID other) {
        var first = eldest(one);
        var second = eldest(other);
        if (!first.equals(second)) elder.put(second, first);
    }

    private UUID eldest(UUID child) {
        var above = elder.get(child);
        return above == null ? child : eldest(above);
    }
}
