package uk.kith.record.workforce;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional of a team, and the children they work with on a day as far as the reader may see them.
 *
 */
public record Caseload(
        UUID professional,
        @Nullable String worker,
        @Nullable String staffId,
        @Nullable String jobTitle,
        @Nullable UUID team,
        List<UUID> children) {

    public String workerInWords() {
        if (worker != null) return worker;
        return staffId == null ? "Name not yet recorded" : "Worker " + staffId;
    }
}
