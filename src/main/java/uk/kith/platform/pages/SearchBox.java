package uk.kith.platform.pages;

/**
 * The search box in the header. The module that searches brings it as a bean.
 *
 * @param path the page that answers, with what was typed in parameter {@code q}
 * @param right the right without which the box is not shown, in identity's words
 */
public record SearchBox(String label, String path, String right) {}
