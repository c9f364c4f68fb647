package uk.kith.front.loading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which rows of a return tell facts that the record has already. Rows and facts that are alike meet in their order. */
final class Matching {

    private final FactTable table;
    private final List<Fact> facts;
    private final Map<Draft, Fact> factOf = new IdentityHashMap<>();
    private final Map<UUID, Fact> unmatched = new LinkedHashMap<>();

    Matching(FactTable table, List<Draft> drafts, List<Fact> facts) {
        this.table = table;
        this.facts = facts;
        facts.forEach(fact -> unmatched.put(fact.id(), fact));
        for (var knownBy : table.knownBy()) meet(knownBy, drafts);
    }

    @Nullable Fact factOf(Draft draft) {
        return factOf.get(draft);
    }

    List<Fact> facts() {
        return facts;
    }

    boolean isUnmatched(Fact fact) {
        return unmatched.containsKey(fact.id());
    }

    /** The facts that no row tells. */
    Collection<Fact> unmatched() {
        return unmatched.values();
    }

    /** Says that a row tells this fact. */
    void match(Draft draft, Fact fact) {
        factOf.put(draft, fact);
        unmatched.remove(fact.id());
    }

    /** Takes back that a row tells a fact. */
    void part(Draft draft) {
        var fact = factOf.remove(draft);
        if (fact != null) unmatched.put(fact.id(), fact);
    }

    private void meet(FactTable.KnownBy knownBy, List<Draft> drafts) {
        if (unmatched.isEmpty()) return;
        var places = knownBy.columns().stream().mapToInt(table::place).toArray();
        var facts = grouped(unmatched.values(), fact -> key(fact.child(), fact.values(), places));
        var free = drafts.stream().filter(draft -> !factOf.containsKey(draft)).toList();
        grouped(free, draft -> key(draft.child(), draft.values(), places)).forEach((key, alike) -> {
            var theirs = facts.get(key);
            if (theirs == null || knownBy.onlyOne() && (alike.size() > 1 || theirs.size() > 1)) return;
            while (!alike.isEmpty() && !theirs.isEmpty()) match(alike.removeFirst(), theirs.removeFirst());
        });
    }

    private static <T> Map<List<Object>, Deque<T>> grouped(Collection<T> things, Function<T, List<Object>> key) {
        Map<List<Object>, Deque<T>> groups = new HashMap<>();
        for (var thing : things)
            groups.computeIfAbsent(key.apply(thing), none -> new ArrayDeque<>(2))
                    .add(thing);
        return groups;
    }

    private static List<Object> key(UUID child, @Nullable String[] values, int[] places) {
        var key = new ArrayList<Object>(places.length + 1);
        key.add(child);
        for (int place : places) key.add(String.valueOf(values[place]));
        return key;
    }
}
