package uk.kith.front.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.account.returns.ssda903.Table;

/**
 * Brings the rows of one table of a return together with what the record has. A row corrects the fact it is known as;
 * what no row tells stays as it is, since absence ends nothing.
 */
final class Merge {

    private final FactTable table;
    private final int year;
    private final Supplier<UUID> ids;
    private final Changes changes = new Changes();
    private final int[] told;
    private final Set<String> toldMarks;
    private int gaveWay;

    Merge(FactTable table, int year, Supplier<UUID> ids) {
        this.table = table;
        this.year = year;
        this.ids = ids;
        this.told = table.told();
        this.toldMarks = Set.copyOf(table.toldFacts());
    }

    Changes changes() {
        return changes;
    }

    /** How many episodes of earlier returns gave way to rows of this one. */
    int gaveWay() {
        return gaveWay;
    }

    /** Works out what changes. Returns the rows that are placed. */
    List<Draft> of(List<Draft> drafts, List<Fact> facts, Consumer<Listed> list) {
        var matching = new Matching(table, drafts, facts);
        var placed =
                drafts.stream().filter(draft -> isNewest(draft, matching, list)).toList();
        if (table.table() == Table.EPISODES) placed = settled(placed, matching, list);
        for (var draft : placed) {
            var fact = matching.factOf(draft);
            if (fact == null) {
                var made = made(draft);
                draft.became(UUID.fromString(String.valueOf(made[0])));
                changes.add(made);
            } else {
                draft.became(fact.id());
                changes.change(corrected(fact, draft));
            }
        }
        for (var fact : matching.unmatched()) withdraw(fact);
        return placed;
    }

    private List<Draft> settled(List<Draft> drafts, Matching matching, Consumer<Listed> list) {
        var overlaps = new EpisodeOverlaps(table, matching, year);
        var standing = overlaps.settle(drafts, list);
        for (var fact : overlaps.shortened()) {
            matching.unmatched().removeIf(unmatched -> unmatched.id().equals(fact.id()));
            changes.change(noLongerTold(fact).values());
        }
        for (var fact : overlaps.takenOut()) {
            matching.unmatched().removeIf(unmatched -> unmatched.id().equals(fact.id()));
            changes.takeOut(fact.id());
        }
        gaveWay = overlaps.shortened().size() + overlaps.takenOut().size();
        return standing;
    }

    private boolean isNewest(Draft draft, Matching matching, Consumer<Listed> list) {
        var fact = matching.factOf(draft);
        if (fact == null) return true;
        var last = Returned.last(fact.returned(table));
        if (last.isEmpty() || last.getAsInt() <= year || tellsTheSame(draft, fact)) return true;
        matching.part(draft);
        list.accept(
                draft.listed(Reason.KNOWN_BETTER, "The return of %d tells this otherwise.".formatted(last.getAsInt())));
        return false;
    }

    private boolean tellsTheSame(Draft draft, Fact fact) {
        for (int place : told) if (!Objects.equals(draft.at(place), fact.at(place))) return false;
        return true;
    }

    private @Nullable String[] made(Draft draft) {
        var values = draft.values().clone();
        boolean isPerson = table.place("child") < 0;
        values[0] = (isPerson ? draft.child() : ids.get()).toString();
        if (!isPerson) values[table.place("child")] = draft.child().toString();
        values[table.place(table.memory())] = Returned.in(Returned.NEVER, year);
        values[table.place("marks")] = Marks.json(draft.marks());
        return values;
    }

    private @Nullable String[] corrected(Fact fact, Draft draft) {
        var values = fact.values().clone();
        for (int place : told) values[place] = draft.at(place);
        values[table.place(table.memory())] = Returned.in(fact.returned(table), year);
        Map<String, Mark> marks = new HashMap<>(Marks.of(fact.at(table.place("marks"))));
        marks.keySet().removeAll(toldMarks);
        marks.putAll(draft.marks());
        values[table.place("marks")] = Marks.json(marks);
        return values;
    }

    private void withdraw(Fact fact) {
        if (Returned.isIn(fact.returned(table), year))
            changes.change(noLongerTold(fact).values());
    }

    private Fact noLongerTold(Fact fact) {
        return fact.with(table.place(table.memory()), Returned.noLongerIn(fact.returned(table), year));
    }
}
