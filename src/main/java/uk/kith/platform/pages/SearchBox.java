package uk.kith.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * The search box in the header. The module that searches brings it as a bean.
 *
 * @param path the page that answers, with what was typed in parameter {@code q}
 * @param right the right without which the box is not shown, in identity's words
 * @param suggestions the path that answers with a few links while somebody is still typing; null for none
 */
public record SearchBox(
        String label, String path, String right, @Nullable String suggestions) {

    public SearchBox(String label, String path, String right) {
        this(label, path, right, null);
    }
}
