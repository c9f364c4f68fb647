package uk.kith.insight.measures.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator types to let a program in. */
public record ClientTyped(
        @Nullable String name,
        @Nullable String smallNumbers,
        @Nullable List<String> areas) {

    public List<String> chosen() {
        return Objects.requireNonNullElse(areas, List.of());
    }
}
