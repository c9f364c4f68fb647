package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.platform.database.Bulk;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.people.PeopleTables;
import uk.kith.statute.codes.CodeSet;
import uk.kith.statute.codes.CodeSets;

/**
 * Places the children of a return: who they are by their Header row, or, where there is none, by their identifier and by the
 * date of birth that another table has.
 */
@Component
class ReturnChildren {

    static final FactTable TABLE = FactTables.HEADER;

    private static final BulkTable PERSON = PeopleTables.PERSON;
    private static final int BORN = TABLE.place("date_of_birth");
    private static final int DUE = TABLE.place("expected_on");
    private static final int DIED = TABLE.place("died_on");
    private static final int UPN_UNKNOWN = TABLE.place("upn_unknown");
    private static final int RETURNED = TABLE.place("returned");

    private final Bulk bulk;
    private final KnownFacts facts;
    private final KnownChildren identities;

    ReturnChildren(Bulk bulk, KnownFacts facts, KnownChildren identities) {
        this.bulk = bulk;
        this.facts = facts;
        this.identities = identities;
    }

    /**
     * Places the children of these rows.
     *
     * @param headers the rows of the Header; null where the return has no such table
     * @param others the rows of all other tables
     * @return how many Header rows are placed
     */
    int place(@Nullable List<Draft> headers, List<Draft> others, int year, NewIds ids, Consumer<Listed> list) {
        var all = Stream.concat(headers == null ? Stream.empty() : headers.stream(), others.stream())
                .toList();
        var children = identities.of(all, ids);
        all.forEach(draft -> draft.belongsTo(children.of(draft)));
        var known = facts.of(TABLE, children.byLocalId().values(), year);
        var changes = new Changes();
        List<Draft> placed = List.of();
        if (headers != null) {
            var merge = new Merge(TABLE, year, ids::next);
            placed = merge.of(possible(headers, known, list), known, list);
            changes = merge.changes();
        }
        var persons = persons(changes, known);
        giveWithoutHeader(others, children.isNew(), persons, changes, year);
        changes.changed().forEach(ReturnChildren::bornNow);
        bulk.update(PERSON, changes.changed());
        bulk.insert(PERSON, changes.added());
        bulk.insert(PeopleTables.IDENTIFIER, children.added());
        placeNumbers(placed, ids);
        var said = new SaidAgain(persons);
        others.forEach(said::markWhatDiffers);
        return placed.size();
    }

    private static List<Draft> possible(List<Draft> headers, List<Fact> known, Consumer<Listed> list) {
        CodeSet unknown = CodeSets.of("UPN_UNKNOWN");
        Map<UUID, String> died = new HashMap<>();
        for (var person : known) {
            var day = person.at(DIED);
            if (day != null) died.put(person.id(), day);
        }
        var possible = new ArrayList<Draft>(headers.size());
        for (var header : headers) {
            var born = header.at(BORN);
            var day = died.get(header.child());
            if (born != null && day != null && day.compareTo(born) < 0)
                list.accept(header.listed(
                        Reason.KNOWN_BETTER, "DOB is after the day of death that is recorded for the child."));
            else {
                tellUnknownNumber(header, unknown);
                possible.add(header);
            }
        }
        return possible;
    }

    /** UN1 and the like are no numbers: they say why there is none. */
    private static void tellUnknownNumber(Draft header, CodeSet unknown) {
        var upn = header.aside().getOrDefault("upn", "").strip().toUpperCase(Locale.ROOT);
        if (unknown.isKnown(upn)) {
            header.values()[UPN_UNKNOWN] = upn;
            header.aside().remove("upn");
        }
    }

    /** Every person as they will be, by their id. */
    private static Map<UUID, List<@Nullable String>> persons(Changes changes, List<Fact> known) {
        Map<UUID, List<@Nullable String>> persons = new HashMap<>();
        known.forEach(fact -> persons.put(fact.id(), Arrays.asList(fact.values())));
        Stream.concat(changes.changed().stream(), changes.added().stream())
                .forEach(person -> persons.put(UUID.fromString(String.valueOf(person.getFirst())), person));
        return persons;
    }

    /** Whom no Header row tells of has the first date of birth that another table has. */
    private static void giveWithoutHeader(
            Collection<Draft> others,
            Set<UUID> isNew,
            Map<UUID, List<@Nullable String>> persons,
            Changes changes,
            int year) {
        Map<UUID, List<@Nullable String>> changed = new LinkedHashMap<>();
        for (var draft : others) {
            var person = persons.get(draft.child());
            var born = draft.aside().get("date_of_birth");
            if (person == null && isNew.contains(draft.child())) {
                var made = new @Nullable String[TABLE.width()];
                made[0] = draft.child().toString();
                made[BORN] = born;
                made[RETURNED] = Returned.without(year);
                persons.put(draft.child(), Arrays.asList(made));
                changes.add(made);
            } else if (person != null
                    && born != null
                    && person.get(BORN) == null
                    && Returned.last(String.valueOf(person.get(RETURNED))).isEmpty()) {
                person.set(BORN, born);
                if (!isNew.contains(draft.child())) changed.put(draft.child(), person);
            }
        }
        changed.values().forEach(person -> changes.change(person.toArray(String[]::new)));
    }

    /** Who was expected is born when a date of birth is known. */
    private static void bornNow(List<@Nullable String> person) {
        if (person.get(BORN) != null) person.set(DUE, null);
    }

    private void placeNumbers(List<Draft> headers, NewIds ids) {
        var children = headers.stream().map(Draft::child).toList();
        var numbers = new PupilNumbers(identities.pupilNumbers(children), ids);
        headers.forEach(header -> numbers.of(header.child(), header.aside().get("upn")));
        bulk.delete(PeopleTables.IDENTIFIER, numbers.takenOut());
        bulk.update(PeopleTables.IDENTIFIER, numbers.changed());
        bulk.insert(PeopleTables.IDENTIFIER, numbers.added());
    }
}
