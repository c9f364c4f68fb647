package uk.kith.account.returns.live;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/** One return as it would be told of the record today. A return that is told all year round is a bean of this kind. */
interface LiveReturn {

    /** As the commands call it: {@code ssda903}. */
    String name();

    /**
     * What the rules find: those that look at one child at a time of some children, those that look across children of all.
     *
     * @param children of whom; null for everybody
     */
    List<Found> find(CollectionYear year, @Nullable Set<UUID> children);

    /** Whether what is found depends on which day it is, so that everybody is looked at again when a day begins. */
    boolean followsTheDay();

    /** The codes of the rules that look across children. */
    Set<String> rulesAcross(CollectionYear year);
}
