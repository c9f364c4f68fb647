package uk.kith.platform.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateWords;

/** A state of the whole page that nobody may miss, said in words across it. */
public record Banner(
        Kind kind, String title, String words, @Nullable Link way) {

    /** What the page is in; the word is also the look. */
    public enum Kind {
        KNOWN_AT("known-at"),
        RESTRICTED("restricted"),
        BREAK_GLASS("break-glass"),
        NOTICE("notice");

        private final String look;

        Kind(String look) {
            this.look = look;
        }

        public String look() {
            return look;
        }
    }

    /** The page shows what was known at the end of a day in the past; one link leads back to now. */
    public static Banner knownAt(LocalDate day, Address address) {
        return new Banner(
                Kind.KNOWN_AT,
                "As it was known on " + DateWords.full(day) + ".",
                "Nothing can be recorded here.",
                new Link("Back to now", address.without(Address.KNOWN_AT)));
    }

    /** Few people may see this child, and why that is so is said. */
    public static Banner restricted(String words) {
        return new Banner(Kind.RESTRICTED, "Restricted.", words, null);
    }

    /** A worker has broken the glass: until when, and who will look at it. */
    public static Banner breakGlass(String words, @Nullable Link way) {
        return new Banner(Kind.BREAK_GLASS, "You broke the glass.", words, way);
    }
}
