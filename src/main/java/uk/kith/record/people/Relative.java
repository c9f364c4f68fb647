package uk.kith.record.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a child, and what they are to the child.
 *
 * @param kind the database's word for it: "mother", "brother-or-sister"
 * @param isChild they are a child or young person of this record themselves, with a page of their own
 * @param mayBeTold what they may be told, in words
 */
public record Relative(
        Named other,
        String kind,
        @Nullable Boolean hasParentalResponsibility,
        @Nullable String mayBeTold,
        @Nullable LocalDate endedOn,
        boolean isChild) {

    /** "Brother or sister". */
    public String kindInWords() {
        var words = kind.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public boolean isBrotherOrSister() {
        return kind.endsWith("brother-or-sister");
    }
}
