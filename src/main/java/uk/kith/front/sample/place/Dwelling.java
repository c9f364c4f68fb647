package uk.kith.front.sample.place;

import org.jspecify.annotations.Nullable;

/**
 * A home that a child in care is given: with whom, by whom provided, and where.
 *
 * @param place the national code of the kind of placement
 * @param provider the national code of the kind of provider
 * @param postcode null where nobody recorded it
 * @param urn the provider's Ofsted number; null where it has none
 */
public record Dwelling(
        String place,
        String provider,
        @Nullable String postcode,
        @Nullable String urn) {

    public boolean isFoster() {
        return place.startsWith("U");
    }

    public boolean isWithParents() {
        return place.equals("P1");
    }

    public boolean isForAdoption() {
        return place.startsWith("A");
    }
}
