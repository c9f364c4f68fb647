package uk.kith.statute.codes;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/**
 * One value of a national code set.
 *
 * @param from the first collection year it is in force; null where the oldest year held already had it
 * @param until the last collection year it is in force; null while it still is
 */
public record Code(
        String code,
        String meaning,
        @Nullable CollectionYear from,
        @Nullable CollectionYear until,
        String source) {

    public boolean isInForce(CollectionYear year) {
        return (from == null || from.compareTo(year) <= 0) && (until == null || until.compareTo(year) >= 0);
    }
}
