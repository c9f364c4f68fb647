package uk.kith.front.sample.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;

/**
 * The area of the sample authority and its neighbours. No postcode in the United Kingdom begins with Q or X, and no
 * authority has the codes used here, so none of it can be mistaken for a real place.
 */
public final class Places {

    public static final String AUTHORITY = "Sampleshire Council";
    public static final String ONS_CODE = "E06999999";
    public static final String LA_CODE = "999";

    /** In pupil numbers: one that the census knows there, and that is no authority's in the returns. */
    public static final String AUTHORITY_IN_UPN = "001";

    private static final String EAST_OF_IT = "E06999998";
    private static final String FAR_FROM_IT = "E10999997";
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int POSTCODES_OF_A_TOWN = 60;

    private static final List<String> STREETS = List.of(
            "Made-up Lane",
            "Imaginary Avenue",
            "Figment Road",
            "Example Street",
            "Pretend Close",
            "Specimen Way",
            "Instance Terrace",
            "Sketch Row",
            "Draft Crescent",
            "Placeholder Gardens",
            "Sample Hill",
            "Mock Tower Road");

    private final List<Town> inside;
    private final List<Town> outside;

    public Places(Chance chance) {
        inside = List.of(
                town(chance, "Exemplar-on-Sea", ONS_CODE, "QA1", 12_000, 8_000),
                town(chance, "Great Instance", ONS_CODE, "QA2", 18_000, 12_000),
                town(chance, "Little Instance", ONS_CODE, "QA3", 19_500, 14_000),
                town(chance, "Specimen St Mary", ONS_CODE, "QA4", 9_000, 15_000),
                town(chance, "Fableford", ONS_CODE, "QA5", 15_000, 20_000),
                town(chance, "Pretend Magna", ONS_CODE, "QA6", 24_000, 9_000));
        outside = List.of(
                town(chance, "Mockbury", EAST_OF_IT, "QE1", 38_000, 11_000),
                town(chance, "Figmenton", EAST_OF_IT, "QE2", 44_000, 17_000),
                town(chance, "Notional Heath", FAR_FROM_IT, "XF1", 71_000, 42_000),
                town(chance, "Upper Hypothesis", FAR_FROM_IT, "XF2", 96_000, 58_000));
    }

    private static Town town(Chance chance, String name, String authority, String district, int easting, int northing) {
        var postcodes = new ArrayList<Town.Postcode>();
        for (int i = 0; i < POSTCODES_OF_A_TOWN; i++) {
            // Sectors 1 to 5, and units that follow one another through the letters that postcodes use.
            int sector = 1 + i % 5;
            char first = LETTERS.charAt(i / 5 % LETTERS.length());
            char second = LETTERS.charAt((i * 7 + sector) % LETTERS.length());
            postcodes.add(new Town.Postcode(
                    "%s %d%s%s".formatted(district, sector, first, second),
                    easting + chance.between(-1_800, 1_800),
                    northing + chance.between(-1_800, 1_800)));
        }
        return new Town(name, authority, List.copyOf(postcodes));
    }

    public List<Town> towns() {
        var towns = new ArrayList<>(inside);
        towns.addAll(outside);
        return towns;
    }

    /** Somewhere a family of the area lives. */
    public Address home(Chance chance) {
        var town = chance.of(inside);
        return new Address(
                "%d %s, %s".formatted(chance.between(1, 120), chance.of(STREETS), town.name()),
                chance.of(town.postcodes()).code());
    }

    /** A postcode there; none where it is not known. */
    public @Nullable String postcode(Chance chance, Where where) {
        return switch (where) {
            case INSIDE -> chance.of(chance.of(inside).postcodes()).code();
            case OUTSIDE -> chance.of(chance.of(outside).postcodes()).code();
            case NOT_KNOWN -> null;
        };
    }
}
