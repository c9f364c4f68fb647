package uk.kith.platform.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page for something that went wrong.
 *
 * @param reference what the log calls it; only for faults of Kith's own
 * @param typed what the form held, to be sent again; empty when there is nothing to send or no sense in it
 */
public record TroublePage(
        String heading, List<String> sentences, @Nullable String reference, List<Typed> typed) {

    /** One answer of the form that could not be saved. */
    public record Typed(String name, String value) {}

    public List<String> words() {
        return typed.stream()
                .map(Typed::value)
                .filter(value -> !value.isBlank())
                .toList();
    }
}
