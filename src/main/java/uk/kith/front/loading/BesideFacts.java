package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.platform.database.Bulk;

/** Places what the rows of Annex A tell beside their own facts. What the record has already stays as it is. */
@Component
class BesideFacts {

    private final RecordedRows recorded;
    private final Bulk bulk;

    BesideFacts(RecordedRows recorded, Bulk bulk) {
        this.recorded = recorded;
        this.bulk = bulk;
    }

    /**
     * @param placed the rows of a list that are placed
     * @param factOf the row's own fact
     */
    void place(BesideFact beside, Collection<Draft> placed, Function<Draft, UUID> factOf, String tag, NewIds ids) {
        var drafts = placed.stream().filter(beside.when()).toList();
        Map<List<Object>, @Nullable String[]> known = new HashMap<>();
        recorded.of(beside.facts(), drafts.stream().map(Draft::child).distinct().toList())
                .forEach(fact -> known.putIfAbsent(key(beside, fact.values()), fact.values()));
        Set<List<Object>> changed = new LinkedHashSet<>();
        Set<List<Object>> added = new LinkedHashSet<>();
        for (var draft : drafts) {
            var told = told(beside, draft, beside.of() == null ? null : factOf.apply(draft));
            if (told == null) continue;
            var key = key(beside, told);
            var there = known.get(key);
            if (there == null) {
                told[0] = ids.next().toString();
                known.put(key, RecordedRows.withEmptyLists(beside.facts(), told));
                added.add(key);
            } else {
                fill(beside, there, told);
                if (!added.contains(key)) changed.add(key);
            }
            remember(beside, known.getOrDefault(key, told), tag);
        }
        bulk.update(beside.facts(), rows(changed, known));
        bulk.insert(beside.facts(), rows(added, known));
    }

    private static List<List<@Nullable String>> rows(
            Set<List<Object>> keys, Map<List<Object>, @Nullable String[]> known) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var key : keys) rows.add(Arrays.asList(known.getOrDefault(key, new @Nullable String[0])));
        return rows;
    }

    /** The fact as a row of its table; none where the list's row does not tell enough of it. */
    private static @Nullable String @Nullable [] told(BesideFact beside, Draft draft, @Nullable UUID of) {
        var values = new @Nullable String[beside.facts().columns().size()];
        values[beside.place("child")] = draft.child().toString();
        beside.fixed().forEach((column, value) -> values[beside.place(column)] = value);
        beside.told()
                .forEach((fact, column) ->
                        values[beside.place(column)] = draft.aside().get(fact));
        if (beside.of() != null && of != null) values[beside.place(beside.of())] = of.toString();
        boolean isTold = beside.knownBy().stream().allMatch(column -> values[beside.place(column)] != null)
                && beside.needed().stream().allMatch(column -> values[beside.place(column)] != null);
        return isTold ? values : null;
    }

    private static void fill(BesideFact beside, @Nullable String[] there, @Nullable String[] told) {
        // Nobody is seen alone who was not seen.
        int seen = beside.place("seen");
        boolean wasNotSeen = seen >= 0 && "false".equals(there[seen]);
        for (int i = 1; i < there.length; i++)
            if (there[i] == null && !(wasNotSeen && i == beside.place("seen_alone"))) there[i] = told[i];
    }

    private static void remember(BesideFact beside, @Nullable String[] values, String tag) {
        int memory = beside.place(ToldLists.COLUMN);
        if (memory >= 0) values[memory] = ToldLists.of(values[memory]).with(tag);
    }

    private static List<Object> key(BesideFact beside, @Nullable String[] values) {
        var key = new ArrayList<Object>();
        key.add(String.valueOf(values[beside.place("child")]));
        for (var column : beside.knownBy()) key.add(String.valueOf(values[beside.place(column)]));
        return key;
    }
}
