package uk.kith.account.reports.withholding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a number that is held back can be worked out from those that are told, by adding and taking away. It cannot when the
 * numbers held back could be others as well, this one among them, and every sum still came out as it is told.
 */
final class Deduction {

    private final Map<Amount, List<Sum>> sums = new IdentityHashMap<>();

    Deduction(Collection<Sum> all) {
        for (var sum : all)
            for (var amount : sum.terms().keySet())
                sums.computeIfAbsent(amount, key -> new ArrayList<>()).add(sum);
    }

    boolean gives(Amount secret) {
        var hidden = List.copyOf(hangingTogether(secret));
        var columns = new IdentityHashMap<Amount, Integer>();
        hidden.forEach(amount -> columns.put(amount, columns.size()));
        var rows = new ArrayList<long[]>();
        for (var sum : sumsOf(hidden)) {
            var row = new long[hidden.size()];
            sum.terms().forEach((amount, times) -> {
                if (amount.isHidden()) row[Objects.requireNonNull(columns.get(amount))] = times;
            });
            rows.add(row);
        }
        var equations = new Equations(rows, hidden.size());
        int column = Objects.requireNonNull(columns.get(secret));
        return equations
                .ways()
                .noneMatch(way -> way[column] != 0 && (isBelievable(hidden, way, 1) || isBelievable(hidden, way, -1)));
    }

    /** The figures that could be held back as well, the least of them first. */
    List<Told> couldBeHeldBackFor(Amount secret) {
        var told = new LinkedHashSet<Told>();
        for (var sum : sumsOf(hangingTogether(secret)))
            for (var amount : sum.terms().keySet()) {
                var of = amount.told();
                if (of != null && of.isShown()) told.add(of);
            }
        return told.stream()
                .sorted(Comparator.comparingLong(Told::cost)
                        .thenComparing(one -> one.place().toString()))
                .toList();
    }

    private Set<Amount> hangingTogether(Amount secret) {
        var found = new LinkedHashSet<Amount>(List.of(secret));
        var next = new ArrayDeque<Amount>(found);
        while (!next.isEmpty())
            for (var sum : sums.getOrDefault(next.remove(), List.of()))
                for (var amount : sum.terms().keySet()) if (amount.isHidden() && found.add(amount)) next.add(amount);
        return found;
    }

    private Set<Sum> sumsOf(Collection<Amount> amounts) {
        var found = new LinkedHashSet<Sum>();
        amounts.forEach(amount -> found.addAll(sums.getOrDefault(amount, List.of())));
        return found;
    }

    private static boolean isBelievable(List<Amount> hidden, long[] way, int times) {
        for (int column = 0; column < way.length; column++)
            if (!hidden.get(column).couldBe(times * way[column])) return false;
        return true;
    }
}
