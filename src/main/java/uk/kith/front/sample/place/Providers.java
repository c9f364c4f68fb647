package uk.kith.front.sample.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;

/** Those who provide homes for the children of the sample, and the homes they have to give. */
public final class Providers {

    private static final List<String> FOSTER = List.of("U1", "U2", "U3", "U4", "U5", "U6");
    private static final List<String> WORDS = List.of(
            "Lantern", "Otter", "Juniper", "Harbour", "Kestrel", "Bramble", "Compass", "Sparrow", "Maple", "Beacon");

    /** Kinds of placement that nobody inspects as a service of its own. */
    private static final Set<String> WITHOUT_NUMBER = Set.of("P1", "P2", "R5", "K1", "H5", "Z1");

    private final Places places;
    private final List<Provider> all = new ArrayList<>();

    public Providers(Places places, Chance chance) {
        this.places = places;
        add("Sampleshire Fostering", "Local authority fostering service", FOSTER, "PR1", Where.INSIDE, chance);
        add(
                "Sampleshire Adoption",
                "Local authority adoption service",
                List.of("A3", "A5"),
                "PR1",
                Where.INSIDE,
                chance);
        add("Regional Sample Adoption", "Regional adoption agency", List.of("A4", "A6"), "PR3", Where.OUTSIDE, chance);
        for (int i = 0; i < 4; i++)
            add(WORDS.get(i) + " Sample Fostering", "Independent fostering agency", FOSTER, "PR4", where(i), chance);
        for (int i = 0; i < 10; i++)
            add(WORDS.get(i) + " Sample House", "Children's home", List.of("K2"), "PR4", where(i), chance);
        for (int i = 3; i < 7; i++)
            add(WORDS.get(i) + " Sample Rooms", "Supported accommodation", List.of("K3"), "PR4", where(i), chance);
        add("Compass Sample School", "Residential special school", List.of("S1"), "PR4", Where.OUTSIDE, chance);
        add("Maple Sample Family Centre", "Residential family centre", List.of("R3"), "PR5", Where.INSIDE, chance);
    }

    private static Where where(int number) {
        return number % 2 == 0 ? Where.INSIDE : Where.OUTSIDE;
    }

    private void add(String name, String kind, List<String> codes, String provider, Where where, Chance chance) {
        var towns = places.towns().stream()
                .filter(town -> town.authority().equals(Places.ONS_CODE) == (where == Where.INSIDE))
                .toList();
        var town = chance.of(towns);
        var urn = "9%06d".formatted(all.size() + 1);
        all.add(new Provider(
                urn,
                name,
                kind,
                codes,
                provider,
                where,
                chance.of(town.postcodes()).code(),
                town.authority()));
    }

    public List<Provider> all() {
        return all;
    }

    /** A home of that kind, from that kind of provider, in that direction. A home of one house has that house's postcode. */
    public Dwelling home(Chance chance, String place, String provider, Where where) {
        var offering = offering(chance, place, provider, where);
        boolean isOneHouse = List.of("K2", "S1", "R3").contains(place);
        return new Dwelling(
                place,
                provider,
                offering != null && isOneHouse && where != Where.NOT_KNOWN
                        ? offering.postcode()
                        : places.postcode(chance, where),
                offering == null ? null : offering.urn());
    }

    private @Nullable Provider offering(Chance chance, String place, String provider, Where where) {
        if (WITHOUT_NUMBER.contains(place)) return null;
        var fitting = all.stream()
                .filter(p -> p.places().contains(place) && p.provider().equals(provider))
                .toList();
        var there = fitting.stream()
                .filter(p ->
                        p.where() == where || !List.of("K2", "S1", "R3").contains(place) || where == Where.NOT_KNOWN)
                .toList();
        return there.isEmpty() ? null : chance.of(there);
    }
}
