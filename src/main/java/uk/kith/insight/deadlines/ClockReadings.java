package uk.kith.insight.deadlines;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How every clock of one kind stood: the relation that measures of timeliness count. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClockReadings {

    private final LocalLengths lengths;

    ClockReadings(LocalLengths lengths) {
        this.lengths = lengths;
    }

    /**
     * Everything up to and with the relation {@code reading} (child, subject, due_on, state ...), as the beginning of a query.
     * Its parameters are today, now and, where some children are named, children.
     */
    public String sql(String clock, boolean someChildren) {
        return ClockSql.readings(List.of(Clocks.of(clock)), lengths.now(), someChildren, false);
    }
}
