package uk.kith.platform.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One answer to choose from: what is sent, what is read, and a few words more where they help. */
public record Option(String value, String text, @Nullable String hint) {

    public Option(String value, String text) {
        this(value, text, null);
    }

    /** Options in the order of the map: what is sent to what is read. */
    public static List<Option> of(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> new Option(answer.getKey(), answer.getValue()))
                .toList();
    }
}
