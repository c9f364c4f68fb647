package uk.kith.front.sample.lives;

import uk.kith.front.sample.place.Where;

/**
 * What is wanted of one child in care on the day, before they have a name or a family.
 *
 * @param place the national code of where they live, or "foster"
 * @param manyMoves whether they moved three times or more in the last twelve months
 */
public record Wanted(Course course, String place, String provider, Where where, boolean manyMoves) {

    /** Children who want the same can live together as brothers and sisters. */
    String likeness() {
        return "%s %s %s %s %s".formatted(course, place, provider, where, manyMoves);
    }
}
