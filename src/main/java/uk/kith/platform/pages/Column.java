package uk.kith.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param sort the word in the address that sorts by it; none when it cannot be sorted
 * @param number numbers stand to the right, so that they can be compared
 */
public record Column(String title, @Nullable String sort, boolean number) {

    public static Column of(String title) {
        return new Column(title, null, false);
    }

    public static Column number(String title) {
        return new Column(title, null, true);
    }

    public Column sortedBy(String word) {
        return new Column(title, word, number);
    }
}
