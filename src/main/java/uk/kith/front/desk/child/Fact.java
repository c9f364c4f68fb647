package uk.kith.front.desk.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateWords;

/**
 * One thing that is known about a child, with its name.
 *
 * @param more a few quieter words: since when, where from
 */
public record Fact(String name, String value, @Nullable String more) {

    static Fact of(String name, String value) {
        return new Fact(name, value, null);
    }

    static Fact since(String name, String value, @Nullable LocalDate since) {
        return new Fact(name, value, since == null ? null : "since " + DateWords.full(since));
    }
}
