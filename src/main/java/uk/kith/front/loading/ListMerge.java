package uk.kith.front.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.DateWords;

/**
 * Brings the rows of one list together with what the record has. A row corrects the fact it is known as. What it leaves blank, or
 * says in words that mean too little, takes nothing away from a fact that others told too; and an older workbook undoes
 * nothing that a later workbook or census told.
 */
final class ListMerge {

    private static final String CENSUS = "returned_cin";

    private final FactTable table;
    private final LocalDate day;
    private final String tag;
    private final Supplier<UUID> ids;
    private final Changes changes = new Changes();
    private final Map<Draft, UUID> factOf = new IdentityHashMap<>();

    ListMerge(FactTable table, LocalDate day, Supplier<UUID> ids) {
        this.table = table;
        this.day = day;
        this.tag = ((InspectionList) table.table()).toldOn(day);
        this.ids = ids;
    }

    Changes changes() {
        return changes;
    }

    /** The fact that a row which is placed became. */
    UUID factOf(Draft draft) {
        return Objects.requireNonNull(factOf.get(draft));
    }

    /** Works out what changes. Returns the rows that are placed. */
    List<Draft> of(List<Draft> drafts, List<Fact> facts, Consumer<Listed> list) {
        var matching = new Matching(table, drafts, facts);
        var placed = new ArrayList<Draft>(drafts.size());
        for (var draft : drafts) {
            var fact = matching.factOf(draft);
            if (fact == null) changes.add(made(draft));
            else if (isToldLaterOtherwise(draft, fact)) {
                list.accept(draft.listed(
                        Reason.KNOWN_BETTER,
                        "What was told on %s tells this otherwise."
                                .formatted(DateWords.full(toldLast(fact).orElseThrow()))));
                continue;
            } else changes.change(corrected(fact, draft));
            placed.add(draft);
        }
        for (var fact : matching.unmatched()) {
            var told = ToldLists.of(fact.at(memory()));
            if (told.has(tag))
                changes.change(fact.with(memory(), told.noLonger(tag)).values());
        }
        return placed;
    }

    private int memory() {
        return table.place(ToldLists.COLUMN);
    }

    private boolean isToldLaterOtherwise(Draft draft, Fact fact) {
        if (toldLast(fact).filter(day::isBefore).isEmpty()) return false;
        for (int place : table.told())
            if (draft.at(place) != null && fact.at(place) != null && !Objects.equals(draft.at(place), fact.at(place)))
                return true;
        return false;
    }

    /** The day of the last workbook that told the fact, or of the last census. */
    private Optional<LocalDate> toldLast(Fact fact) {
        return Stream.of(ToldLists.of(fact.at(memory())).last(), census(fact))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private Optional<LocalDate> census(Fact fact) {
        int place = table.place(CENSUS);
        var years = place < 0 ? Returned.NEVER : Objects.requireNonNullElse(fact.at(place), Returned.NEVER);
        var last = Returned.last(years);
        return last.isEmpty() ? Optional.empty() : Optional.of(new CollectionYear(last.getAsInt()).lastDay());
    }

    private @Nullable String[] made(Draft draft) {
        var values = draft.values().clone();
        var id = ids.get();
        factOf.put(draft, id);
        values[0] = id.toString();
        values[table.place("child")] = draft.child().toString();
        values[memory()] = "{" + tag + "}";
        values[table.place("marks")] = Marks.json(draft.marks());
        return RecordedRows.withEmptyLists(table.facts(), values);
    }

    private @Nullable String[] corrected(Fact fact, Draft draft) {
        factOf.put(draft, fact.id());
        var values = fact.values().clone();
        boolean isOnlyTheLists = isOnlyTheLists(fact);
        for (int place : table.told()) if (draft.at(place) != null || isOnlyTheLists) values[place] = draft.at(place);
        values[memory()] = ToldLists.of(fact.at(memory())).with(tag);
        values[table.place("marks")] = marks(fact, draft, values, isOnlyTheLists);
        return values;
    }

    /** What was supplied stands beside a value that nobody has told in words that could stand. */
    private @Nullable String marks(Fact fact, Draft draft, @Nullable String[] values, boolean isOnlyTheLists) {
        Map<String, Mark> marks = new HashMap<>(Marks.of(fact.at(table.place("marks"))));
        for (var told : table.toldFacts()) {
            int place = table.place(told);
            var mark = draft.marks().get(told);
            if (mark != null && (place < 0 || values[place] == null)) marks.put(told, mark);
            else if (isOnlyTheLists || place >= 0 && draft.at(place) != null) marks.remove(told);
        }
        return Marks.json(marks);
    }

    /** Whether nobody but lists of this kind, and none of a later day, told the fact. */
    private boolean isOnlyTheLists(Fact fact) {
        var last = ToldLists.of(fact.at(memory())).last();
        return last.isPresent() && !day.isBefore(last.get()) && census(fact).isEmpty();
    }
}
