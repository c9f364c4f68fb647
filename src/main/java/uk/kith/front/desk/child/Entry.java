package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a child's life, on a day.
 *
 * @param kind what sort of thing: "Home", "Visit"
 * @param more what else is known of it
 * @param anchor where a link from the timeline arrives
 */
public record Entry(
        LocalDate day, String kind, String what, @Nullable String more, String anchor) {

    static Entry of(LocalDate day, String kind, String what, @Nullable String more, @Nullable UUID id) {
        return new Entry(
                day,
                kind,
                what,
                more,
                id == null ? "" : kind.toLowerCase(Locale.UK).replace(' ', '-') + "-" + id);
    }
}
