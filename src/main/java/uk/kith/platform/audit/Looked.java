package uk.kith.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.identity.Role;

/**
 * One line of who looked at a child and who changed what about them.
 *
 * @param who the worker's name; empty when nobody was signed in
 * @param roles what they were at that moment
 * @param because the reason they gave, if they gave one
 */
public record Looked(
        Instant at,
        String who,
        List<Role> roles,
        String act,
        String about,
        long rows,
        @Nullable String because) {

    /** What was done, in words: "looked at the child's page", "changed: placement", "recorded: visit (3)". */
    public String what() {
        if (act.equals("looked")) {
            return "looked at " + about;
        }
        String thing = about.substring(about.indexOf('.') + 1).replace('_', ' ');
        return act + ": " + thing + (rows > 1 ? " (%,d)".formatted(rows) : "");
    }

    public String rolesInWords() {
        return roles.stream()
                .map(Role::words)
                .map(Looked::small)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** Roles stand inside a sentence here; an abbreviation keeps its capitals. */
    private static String small(String words) {
        return words.startsWith("SEND") ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
