package uk.kith.front.loading;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.platform.database.Bulk;
import uk.kith.record.people.PeopleTables;
import uk.kith.statute.codes.Upn;

/**
 * Brings the pupil numbers of a census together with those that the record has. A right number that another takes the place
 * of becomes a former one; a wrong one was never the child's, and is corrected. What the census does not tell stays.
 */
@Component
class CensusNumbers {

    private static final String NOW = "upn";
    private static final String FORMER = "former-upn";

    private final JdbcClient db;
    private final Bulk bulk;

    CensusNumbers(JdbcClient db, Bulk bulk) {
        this.db = db;
        this.bulk = bulk;
    }

    /** A number as the record has it and as it will have it. */
    private static final class Number {

        final UUID id;
        final UUID child;
        String kind;
        String value;
        String returned;

        @Nullable String marks;

        Number(UUID id, UUID child, String kind, String value, String returned, @Nullable String marks) {
            this.id = id;
            this.child = child;
            this.kind = kind;
            this.value = value;
            this.returned = returned;
            this.marks = marks;
        }

        List<@Nullable String> row() {
            return Arrays.asList(id.toString(), child.toString(), kind, value, returned, marks);
        }
    }

    void place(List<Draft> who, int year, NewIds ids) {
        var known = known(who.stream().map(Draft::child).toList());
        var before = new HashMap<UUID, List<@Nullable String>>();
        known.values().forEach(theirs -> theirs.forEach(number -> before.put(number.id, number.row())));
        var takenOut = new ArrayList<UUID>();
        var added = new ArrayList<Number>();
        for (var draft : who) {
            var theirs = new ArrayList<>(known.getOrDefault(draft.child(), List.of()));
            theirs.forEach(number -> number.returned = Returned.noLongerIn(number.returned, year));
            var changes = new OfChild(draft.child(), theirs, year, ids);
            changes.now(draft.aside().get("upn"), takenOut);
            changes.former(draft.aside().get("former_upn"));
            added.addAll(changes.added);
        }
        bulk.delete(PeopleTables.IDENTIFIER_IN_CENSUS, takenOut);
        bulk.update(
                PeopleTables.IDENTIFIER_IN_CENSUS,
                known.values().stream()
                        .flatMap(List::stream)
                        .filter(number -> !takenOut.contains(number.id))
                        .map(Number::row)
                        .filter(row -> !row.equals(before.get(UUID.fromString(Objects.requireNonNull(row.getFirst())))))
                        .toList());
        bulk.insert(
                PeopleTables.IDENTIFIER_IN_CENSUS,
                added.stream().map(Number::row).toList());
    }

    /** The numbers of one child. */
    private static final class OfChild {

        private final UUID child;
        private final List<Number> theirs;
        private final int year;
        private final NewIds ids;
        private final List<Number> added = new ArrayList<>();

        OfChild(UUID child, List<Number> theirs, int year, NewIds ids) {
            this.child = child;
            this.theirs = theirs;
            this.year = year;
            this.ids = ids;
        }

        void now(@Nullable String supplied, List<UUID> takenOut) {
            if (supplied == null) return;
            var old = of(NOW).findFirst();
            if (old.isPresent() && isSame(old.get(), supplied)) tell(old.get());
            else if (old.isPresent() && !isRight(old.get().value)) {
                old.get().value = supplied;
                old.get().marks = marks(supplied);
                tell(old.get());
            } else {
                old.ifPresent(number -> number.kind = FORMER);
                of(FORMER).filter(number -> isSame(number, supplied)).toList().forEach(again -> {
                    takenOut.add(again.id);
                    theirs.remove(again);
                });
                add(NOW, supplied);
            }
        }

        void former(@Nullable String supplied) {
            if (supplied == null) return;
            of(FORMER)
                    .filter(number -> isSame(number, supplied))
                    .findFirst()
                    .ifPresentOrElse(this::tell, () -> add(FORMER, supplied));
        }

        private Stream<Number> of(String kind) {
            return theirs.stream().filter(number -> number.kind.equals(kind));
        }

        private void tell(Number number) {
            number.returned = Returned.in(number.returned, year);
        }

        private void add(String kind, String supplied) {
            var returned = Returned.in(Returned.NEVER, year);
            added.add(new Number(ids.next(), child, kind, supplied, returned, marks(supplied)));
        }
    }

    private Map<UUID, List<Number>> known(Collection<UUID> children) {
        return db
                .sql("""
                        select i.id, i.child, i.kind, i.value, i.returned_cin::text as returned, i.marks::text as marks
                          from people.fact_identifier i
                         where i.child = any(:children) and i.kind in ('upn', 'former-upn') and i.valid_until is null
                         order by i.id
                        """)
                .param("children", children.toArray(UUID[]::new))
                .query((row, number) -> new Number(
                        row.getObject("id", UUID.class),
                        row.getObject("child", UUID.class),
                        row.getString("kind"),
                        row.getString("value"),
                        Optional.ofNullable(row.getString("returned")).orElse(Returned.NEVER),
                        row.getString("marks")))
                .stream()
                .collect(groupingBy(number -> number.child));
    }

    private static boolean isSame(Number number, String supplied) {
        return KnownChildren.isSame(number.value, supplied);
    }

    private static boolean isRight(String number) {
        return Upn.isRight(number.strip().toUpperCase(Locale.ROOT));
    }

    private static @Nullable String marks(String supplied) {
        return isRight(supplied)
                ? null
                : Marks.json(Map.of("value", new Mark(supplied, "is not a unique pupil number, by its check letter")));
    }
}
