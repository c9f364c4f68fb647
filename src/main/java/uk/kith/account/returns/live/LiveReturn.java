package uk.kith.account.returns.live;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Rule;
import uk.kith.kernel.CollectionYear;

/** One return as it would be told of the record today. */
interface LiveReturn {

    /** As the commands call it: {@code ssda903}. */
    String name();

    /**
     * What the rules of one scope find.
     *
     * @param children of whom; null for everybody
     */
    List<Found> find(CollectionYear year, Rule.Scope scope, @Nullable Set<UUID> children);

    /** The codes of the rules that look across children. */
    Set<String> rulesAcross(CollectionYear year);
}
