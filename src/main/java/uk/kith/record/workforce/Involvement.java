package uk.kith.record.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional working with a child for a time.
 *
 * @param role the database's word for what they are to the child: "social-worker"
 * @param worker their name; null where a return gave only a number
 * @param staffId their number
 * @param reasonChanged a code of the set SW_REASON
 */
public record Involvement(
        UUID id,
        UUID child,
        String role,
        UUID professional,
        @Nullable String worker,
        @Nullable String staffId,
        @Nullable String team,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reasonChanged) {

    public String workerInWords() {
        if (worker != null) return worker;
        return staffId == null ? "Name not yet recorded" : "Worker " + staffId;
    }

    /** "Social worker". */
    public String roleInWords() {
        var words = role.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public boolean isOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    public boolean isSocialWorker() {
        return role.equals("social-worker");
    }
}
