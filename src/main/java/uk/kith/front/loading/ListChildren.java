package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.annexa.Wordings;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.platform.database.Bulk;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.people.PeopleTables;

/**
 * Places the children of Annex A. Every list says again who a child is; the first to say so counts, and only where the record
 * does not know: SSDA903, the census and people know better. A date of birth that is another is marked with the row.
 */
@Component
class ListChildren {

    private static final BulkTable PERSON = PeopleTables.PERSON_IN_LISTS;
    private static final int BORN = PERSON.columns().indexOf("date_of_birth");
    private static final int DUE = PERSON.columns().indexOf("expected_on");
    private static final int DIED = PERSON.columns().indexOf("died_on");
    private static final int GENDER = PERSON.columns().indexOf("gender");
    private static final int ETHNICITY = PERSON.columns().indexOf("ethnicity");
    private static final int DISABLED = PERSON.columns().indexOf("has_disability");
    private static final int MARKS = PERSON.columns().indexOf("marks");

    private static final Set<String> GENDER_NOT_KNOWN = Set.of("00", "0");
    private static final Set<String> NOT_ASKED = Set.of("NOBT");

    private final Bulk bulk;
    private final RecordedRows recorded;
    private final KnownChildren identities;

    ListChildren(Bulk bulk, RecordedRows recorded, KnownChildren identities) {
        this.bulk = bulk;
        this.recorded = recorded;
        this.identities = identities;
    }

    void place(Collection<Draft> drafts, NewIds ids) {
        var children = identities.of(drafts, ids);
        Map<UUID, @Nullable String[]> persons = new LinkedHashMap<>();
        recorded.of(PERSON, children.byLocalId().values())
                .forEach(person -> persons.put(person.id(), person.values().clone()));
        Set<UUID> saidDisabled = new HashSet<>();
        for (var draft : drafts) {
            var child = children.of(draft);
            draft.belongsTo(child);
            var person = persons.computeIfAbsent(child, ListChildren::somebody);
            tell(draft, person);
            var disabled = draft.aside().get("disabled");
            if (disabled != null && !disabled.equals("unknown") && saidDisabled.add(child)) person[DISABLED] = disabled;
        }
        Map<Boolean, List<List<@Nullable String>>> byNew = new HashMap<>();
        persons.forEach((id, person) -> byNew.computeIfAbsent(children.isNew().contains(id), none -> new ArrayList<>())
                .add(Arrays.asList(person)));
        bulk.update(PERSON, byNew.getOrDefault(false, List.of()));
        bulk.insert(PERSON, byNew.getOrDefault(true, List.of()));
        bulk.insert(PeopleTables.IDENTIFIER, children.added());
    }

    private static @Nullable String[] somebody(UUID id) {
        var person = new @Nullable String[PERSON.columns().size()];
        person[0] = id.toString();
        return person;
    }

    private static void tell(Draft draft, @Nullable String[] person) {
        born(draft, person);
        unlessKnown(draft, "gender", person, GENDER, GENDER_NOT_KNOWN);
        if (Wordings.NO_ETHNICITY.equals(draft.aside().get("ethnicity")))
            draft.aside().remove("ethnicity");
        unlessKnown(draft, "ethnicity", person, ETHNICITY, NOT_ASKED);
    }

    private static void born(Draft draft, @Nullable String[] person) {
        var born = draft.aside().get("date_of_birth");
        if (born == null || born.equals(person[BORN])) return;
        boolean diedBefore = person[DIED] != null && person[DIED].compareTo(born) < 0;
        if (person[BORN] == null && !diedBefore) {
            person[BORN] = born;
            person[DUE] = null;
        } else draft.marks().put("date_of_birth", new Mark(born, "is not what is known of the child"));
    }

    /** Says it where nothing is known but that it is not known; or keeps the words that could not stand. */
    private static void unlessKnown(
            Draft draft, String fact, @Nullable String[] person, int place, Set<String> asGoodAsNothing) {
        var said = draft.aside().get(fact);
        var known = person[place];
        if (said != null && (known == null || asGoodAsNothing.contains(known))) person[place] = said;
        var mark = draft.marks().get(fact);
        if (mark == null || person[place] != null) return;
        Map<String, Mark> marks = new HashMap<>(Marks.of(person[MARKS]));
        marks.putIfAbsent(fact, mark);
        person[MARKS] = Marks.json(marks);
    }
}
