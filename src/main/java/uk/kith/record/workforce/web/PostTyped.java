package uk.kith.record.workforce.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as it was typed. */
public record PostTyped(
        @Nullable String name,
        @Nullable String jobTitle,
        @Nullable String team) {

    static final PostTyped BLANK = new PostTyped("", "", "");

    String tidyName() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    @Nullable String tidyJobTitle() {
        return jobTitle == null || jobTitle.isBlank() ? null : jobTitle.strip();
    }

    /** The team chosen; null for none. */
    @Nullable UUID teamChosen() {
        try {
            return team == null || team.isBlank() ? null : UUID.fromString(team);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
