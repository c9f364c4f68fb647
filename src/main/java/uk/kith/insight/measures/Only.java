package uk.kith.insight.measures;

import java.util.List;

/**
 * Some rows of a measure: those in one of the groups of a breakdown, or those that are in none of them.
 *
 * @param isIn false for those that are in none of the groups
 */
public record Only(String breakdown, boolean isIn, List<String> groups) {

    public static Only in(String breakdown, String... groups) {
        return new Only(breakdown, true, List.of(groups));
    }

    public static Only notIn(String breakdown, String... groups) {
        return new Only(breakdown, false, List.of(groups));
    }
}
