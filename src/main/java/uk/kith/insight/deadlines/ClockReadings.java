package uk.kith.insight.deadlines;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the clocks of some kinds stood: the relation that measures of timeliness count. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClockReadings {

    private final LocalLengths lengths;

    ClockReadings(LocalLengths lengths) {
        this.lengths = lengths;
    }

    /**
     * Everything up to and with the relation {@code reading} (clock, child, subject, due_on, state ...), as the beginning of a query.
     * Its parameters are today, now, first (nothing that ended or was met more than a year before it is read) and, where some children are
     * named, children.
     */
    public String sql(Collection<String> clocks, boolean someChildren) {
        return ClockSql.readings(
                clocks.stream().map(Clocks::of).toList(), lengths.now(), someChildren, "first::date - 366");
    }
}
