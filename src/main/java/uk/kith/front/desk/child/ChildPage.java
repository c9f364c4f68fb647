package uk.kith.front.desk.child;

import java.util.List;
import uk.kith.front.desk.clocks.ClockLine;
import uk.kith.front.desk.tomend.ToMend;
import uk.kith.record.people.Identifier;
import uk.kith.record.people.Relative;
import uk.kith.record.people.Warning;

/** The first page of a child, in the order in which it is read. */
public record ChildPage(
        ChildHead head,
        List<Fact> essentials,
        List<Fact> more,
        List<Warning> warnings,
        List<Identifier> identifiers,
        List<ClockLine> clocks,
        Timeline timeline,
        List<Relative> around,
        int toMend,
        ToMend forTheReturns) {

    /** The clocks whose due day is known. */
    public List<ClockLine> told() {
        return clocks.stream().filter(ClockLine::canBeTold).toList();
    }

    /** Those of which the record does not say enough. */
    public List<ClockLine> untold() {
        return clocks.stream().filter(clock -> !clock.canBeTold()).toList();
    }
}
