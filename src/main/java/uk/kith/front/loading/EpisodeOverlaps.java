package uk.kith.front.loading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Settles which episodes stand, since a child is in one at a time. Of the rows of the return, as many stand as can. What a
 * later return or somebody here has told stands against all of them. What only this or an earlier return told gives way: it
 * ends where a row of this one begins, or, where it began within one, it becomes that row.
 */
final class EpisodeOverlaps {

    private final FactTable table;
    private final Matching matching;
    private final int year;
    private final List<Fact> shortened = new ArrayList<>();
    private final List<Fact> takenOut = new ArrayList<>();

    EpisodeOverlaps(FactTable table, Matching matching, int year) {
        this.table = table;
        this.matching = matching;
        this.year = year;
    }

    /** Episodes of earlier returns that now end where one of this return begins. */
    List<Fact> shortened() {
        return shortened;
    }

    /** Episodes of earlier returns that lie within those of this return. */
    List<Fact> takenOut() {
        return takenOut;
    }

    /** The rows that stand. */
    List<Draft> settle(List<Draft> drafts, Consumer<Listed> list) {
        Set<Draft> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<UUID, List<Draft>> byChild =
                drafts.stream().collect(groupingBy(Draft::child, LinkedHashMap::new, toList()));
        var firm = grouped(matching.facts().stream().filter(this::isFirm));
        byChild.forEach((child, rows) ->
                standing.addAll(asManyAsCan(against(firm.getOrDefault(child, List.of()), rows, list), list)));
        var soft = grouped(matching.unmatched().stream().filter(fact -> !isFirm(fact)));
        soft.forEach((child, facts) -> giveWay(
                facts,
                byChild.getOrDefault(child, List.of()).stream()
                        .filter(standing::contains)
                        .toList()));
        return drafts.stream().filter(standing::contains).toList();
    }

    /** Whether somebody here told it and no row does, or a later return did. */
    private boolean isFirm(Fact fact) {
        var last = Returned.last(fact.returned(table));
        return last.isPresent() ? last.getAsInt() > year : matching.isUnmatched(fact);
    }

    private static Map<UUID, List<Fact>> grouped(Stream<Fact> facts) {
        return facts.collect(groupingBy(Fact::child, LinkedHashMap::new, toList()));
    }

    private List<Draft> against(List<Fact> firm, List<Draft> rows, Consumer<Listed> list) {
        if (firm.isEmpty()) return rows;
        var left = new ArrayList<Draft>();
        for (var row : rows) {
            var known = firm.stream()
                    .filter(fact -> fact != matching.factOf(row) && stay(row).overlaps(stay(fact)))
                    .findFirst();
            if (known.isEmpty()) left.add(row);
            else {
                matching.part(row);
                list.accept(row.listed(
                        Reason.KNOWN_BETTER,
                        "It overlaps an episode that %s, %s."
                                .formatted(who(known.get()), stay(known.get()).words())));
            }
        }
        return left;
    }

    private String who(Fact fact) {
        var last = Returned.last(fact.returned(table));
        return last.isPresent() ? "the return of %d tells".formatted(last.getAsInt()) : "was recorded here";
    }

    /** Taking always the one that ends first leaves the most. */
    private List<Draft> asManyAsCan(List<Draft> rows, Consumer<Listed> list) {
        var stand = new ArrayList<Draft>(rows.size());
        var inOrder = new ArrayList<>(rows);
        inOrder.sort(comparing((Draft row) -> stay(row).end(), nullsLast(naturalOrder()))
                .thenComparing(row -> stay(row).start()));
        for (var row : inOrder) {
            var other =
                    stand.stream().filter(one -> stay(one).overlaps(stay(row))).findFirst();
            if (other.isEmpty()) stand.add(row);
            else {
                matching.part(row);
                list.accept(row.listed(
                        Reason.OVERLAP,
                        "The episode, %s, overlaps the one of row %d, %s."
                                .formatted(
                                        stay(row).words(),
                                        other.get().row().number(),
                                        stay(other.get()).words())));
            }
        }
        return stand;
    }

    private void giveWay(Collection<Fact> facts, List<Draft> rows) {
        for (var fact : facts) {
            var first = rows.stream()
                    .filter(row -> stay(row).overlaps(stay(fact)))
                    .min(comparing(row -> stay(row).start()));
            if (first.isPresent()) giveWay(fact, first.get());
        }
    }

    private void giveWay(Fact fact, Draft row) {
        if (stay(fact).start().compareTo(stay(row).start()) < 0)
            shortened.add(fact.with(table.place("ceased_on"), stay(row).start()));
        else if (matching.factOf(row) == null) matching.match(row, fact);
        else takenOut.add(fact);
    }

    private Stay stay(Draft draft) {
        return Stay.of(table, draft.values());
    }

    private Stay stay(Fact fact) {
        return Stay.of(table, fact.values());
    }
}
