package uk.kith.record.workforce;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works with children, whether or not they have an account here. */
public record Professional(
        UUID id, @Nullable String name, @Nullable String staffId) {

    public String inWords() {
        if (name != null) return name;
        return staffId == null ? "Name not yet recorded" : "Worker " + staffId;
    }
}
