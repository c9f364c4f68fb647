package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.platform.database.Bulk;
import uk.kith.record.people.PeopleTables;

/**
 * Places the children of a census: who they are by their ChildIdentifiers, together with their ethnicity, which stands in
 * ChildCharacteristics. Both rows are one fact, and are placed or listed together.
 */
@Component
class CensusChildren {

    private final Bulk bulk;
    private final KnownFacts facts;
    private final KnownChildren identities;
    private final CensusNumbers numbers;

    CensusChildren(Bulk bulk, KnownFacts facts, KnownChildren identities, CensusNumbers numbers) {
        this.bulk = bulk;
        this.facts = facts;
        this.identities = identities;
        this.numbers = numbers;
    }

    /** What became of them: the rows that are placed, and how many of the ChildCharacteristics that go with them. */
    record Placed(List<Draft> who, int characteristics) {}

    /**
     * @param who the rows of ChildIdentifiers
     * @param characteristics the rows of ChildCharacteristics
     * @param others the rows of all other tables
     */
    Placed place(
            CensusTables tables,
            List<Draft> who,
            List<Draft> characteristics,
            List<Draft> others,
            int year,
            NewIds ids,
            Consumer<Listed> list) {
        var table = tables.who();
        var all = new ArrayList<>(who);
        all.addAll(characteristics);
        all.addAll(others);
        var children = identities.of(all, ids);
        all.forEach(draft -> draft.belongsTo(children.of(draft)));
        tellEthnicity(tables, who, characteristics);
        who.forEach(draft -> makePossible(table, draft));
        var merge = new Merge(table, year, ids::next);
        var placed = merge.of(who, facts.of(table, children.byLocalId().values(), year), list);
        var changes = merge.changes();
        withoutRow(table, children.isNew(), placed, year).forEach(changes::add);
        bulk.update(table.facts(), changes.changed());
        bulk.insert(table.facts(), changes.added());
        bulk.insert(PeopleTables.IDENTIFIER, children.added());
        numbers.place(placed, year, ids);
        return new Placed(placed, withTheirs(placed, characteristics, list));
    }

    private static void tellEthnicity(CensusTables tables, List<Draft> who, List<Draft> characteristics) {
        Map<ReturnRow, Draft> ofChild = new IdentityHashMap<>();
        who.forEach(draft -> ofChild.put(draft.row(), draft));
        int from = tables.characteristics().place("ethnicity");
        int to = tables.who().place("ethnicity");
        for (var draft : characteristics) {
            var child = ofChild.get(((CinRow) draft.row()).within());
            if (child == null) continue;
            child.values()[to] = draft.at(from);
            child.marks().putAll(draft.marks());
        }
    }

    /** The record has a day of birth or a day on which it is expected, and no death before it: the other day is kept beside. */
    private static void makePossible(FactTable table, Draft draft) {
        var born = draft.at(table.place("date_of_birth"));
        var died = draft.at(table.place("died_on"));
        if (born == null) return;
        setAside(table, draft, "expected_on", "stands beside a date of birth");
        if (died != null && died.compareTo(born) < 0) setAside(table, draft, "died_on", "is before the date of birth");
    }

    private static void setAside(FactTable table, Draft draft, String column, String why) {
        int place = table.place(column);
        var day = draft.at(place);
        if (day == null) return;
        draft.marks().put(column, new Mark(day, why));
        draft.values()[place] = null;
    }

    /** Children of whom the census tells something, but not who they are. */
    private static List<@Nullable String[]> withoutRow(FactTable table, Set<UUID> isNew, List<Draft> placed, int year) {
        Set<UUID> left = new HashSet<>(isNew);
        placed.forEach(draft -> left.remove(draft.child()));
        return left.stream()
                .map(child -> {
                    var made = new @Nullable String[table.width()];
                    made[0] = child.toString();
                    made[table.place(table.memory())] = Returned.without(year);
                    return made;
                })
                .toList();
    }

    private static int withTheirs(List<Draft> placed, List<Draft> characteristics, Consumer<Listed> list) {
        Map<ReturnRow, Draft> standing = new IdentityHashMap<>();
        placed.forEach(draft -> standing.put(draft.row(), draft));
        int count = 0;
        for (var draft : characteristics)
            if (standing.containsKey(((CinRow) draft.row()).within())) count++;
            else list.accept(CensusLoad.standsNowhere(draft));
        return count;
    }
}
