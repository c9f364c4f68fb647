package uk.kith.account.reports.withholding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kith.account.reports.templates.Block.Parts;
import uk.kith.account.reports.templates.Reference;
import uk.kith.account.reports.withholding.Told.Part;
import uk.kith.insight.measures.Only;

/** Measures of which a template says that one counts some of those whom the other counts. */
final class DeclaredParts {

    private final Sums sums;
    private final Collection<Told> told;

    private DeclaredParts(Sums sums, Collection<Told> told) {
        this.sums = sums;
        this.told = told;
    }

    static void into(Sums sums, Collection<Told> told, List<Parts> declared) {
        var parts = new DeclaredParts(sums, told);
        declared.forEach(parts::add);
    }

    private void add(Parts declared) {
        var some = declared.parts().stream().map(this::spots).toList();
        spots(declared.whole()).forEach((spot, whole) -> {
            var parts = new ArrayList<Amount>();
            for (var part : some) {
                var amount = part.get(spot);
                if (amount != null) parts.add(amount);
            }
            if (parts.size() == some.size()) sums.addRest(whole, parts);
        });
    }

    /** Those of whom a reference asks may stand in a table as one of its groups. */
    private static boolean isTheGroup(Place place, List<Only> only) {
        return place.only().isEmpty()
                && place.by().size() == 1
                && only.equals(List.of(new Only(place.by().getFirst(), true, place.groups())));
    }

    private Map<List<Object>, Amount> spots(Reference reference) {
        var part = reference.says() == Reference.Says.DENOMINATOR ? Part.ALL : Part.COUNTED;
        var spots = new HashMap<List<Object>, Amount>();
        for (var one : told) {
            var amount = one.amount(part);
            if (amount != null
                    && one.place().measure().equals(reference.measure())
                    && Objects.equals(one.place().variant(), reference.variant())
                    && (one.place().by().isEmpty() && one.place().only().equals(reference.only())
                            || isTheGroup(one.place(), reference.only())))
                spots.put(List.of(one.place().from(), one.place().to()), amount);
        }
        return spots;
    }
}
