package uk.kith.account.reports.withholding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import uk.kith.account.reports.withholding.Told.Part;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.comparing.Suppression;

/** The sums in which the numbers of one report stand with each other at one time. Those that do not add up are left out. */
final class Sums {

    private final Collection<Told> told;
    private final Map<Place, Told> byPlace = new HashMap<>();
    private final Suppression settings;
    private final List<Sum> sums = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    Sums(Collection<Told> told, Suppression settings) {
        this.told = told;
        this.settings = settings;
        for (var one : told) {
            byPlace.put(one.place(), one);
            amounts.addAll(one.each());
        }
        for (var one : told) {
            if (one.measure().value() == Value.SHARE)
                add(new Sum(amount(one, Part.ALL), List.of(amount(one, Part.COUNTED), amount(one, Part.OTHERS))));
            if (one.place().only().isEmpty()) continue;
            one.place().only().forEach(some -> asGroups(one, some));
        }
        wholes();
        partsOfWholes();
    }

    /** The sums, with those added. */
    List<Sum> all() {
        return sums;
    }

    /** Every number that is told, or follows from two that are. */
    List<Amount> amounts() {
        return amounts;
    }

    void add(Sum sum) {
        if (sum.holds()) sums.add(sum);
    }

    /** Those of the whole who are of none of the parts. */
    void addRest(Amount whole, List<Amount> parts) {
        long value = whole.value() - parts.stream().mapToLong(Amount::value).sum();
        if (value < 0) return;
        var rest = Amount.rest(value, settings);
        amounts.add(rest);
        var all = new ArrayList<>(parts);
        all.add(rest);
        add(new Sum(whole, all));
    }

    /** The whole is made up of the groups of each breakdown; and, of two at once, a row or a column of its cells. */
    private void wholes() {
        var groups = new HashMap<List<Object>, List<Told>>();
        for (var one : told)
            if (!one.place().by().isEmpty())
                groups.computeIfAbsent(List.of(one.place().whole(), one.place().by()), key -> new ArrayList<>())
                        .add(one);
        groups.values().forEach(some -> {
            var place = some.getFirst().place();
            add(byPlace.get(place.whole()), some);
            if (place.by().size() == 2) for (int margin = 0; margin < 2; margin++) margin(some, margin);
        });
    }

    private void margin(List<Told> cells, int margin) {
        var lines = new HashMap<String, List<Told>>();
        cells.forEach(cell -> lines.computeIfAbsent(cell.place().groups().get(margin), key -> new ArrayList<>())
                .add(cell));
        lines.forEach((group, line) -> {
            var of = line.getFirst().place();
            add(byPlace.get(of.grouped(List.of(of.by().get(margin)), List.of(group))), line);
        });
    }

    /** Only the girls, and the group of the girls in a table by gender. */
    private void asGroups(Told one, Only some) {
        var place = one.place();
        if (!place.by().isEmpty()) return;
        var groups = where(other -> other.measure().equals(place.measure())
                && Objects.equals(other.variant(), place.variant())
                && other.from().equals(place.from())
                && other.to().equals(place.to())
                && other.by().equals(List.of(some.breakdown()))
                && other.only().equals(place.without(some))
                && some.groups().contains(other.groups().getFirst()) == some.isIn());
        if (!groups.isEmpty()) add(one, groups);
    }

    private void partsOfWholes() {
        for (var one : told) {
            if (one.place().only().isEmpty() && one.place().variant() == null) continue;
            for (var whole : where(place -> one.place().isPartOf(place)))
                for (var part : List.of(Part.COUNTED, Part.OTHERS))
                    if (one.amounts().containsKey(part)) addRest(amount(whole, part), List.of(amount(one, part)));
        }
    }

    private List<Told> where(Predicate<Place> is) {
        return told.stream().filter(one -> is.test(one.place())).toList();
    }

    private void add(@org.jspecify.annotations.Nullable Told whole, List<Told> parts) {
        if (whole == null) return;
        for (var part : whole.amounts().keySet())
            add(new Sum(
                    amount(whole, part),
                    parts.stream().map(one -> amount(one, part)).toList()));
    }

    private static Amount amount(Told one, Part part) {
        return Objects.requireNonNull(one.amount(part));
    }
}
