package uk.kith.front.desk.clocks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.PageDay;
import uk.kith.insight.deadlines.Due;
import uk.kith.insight.deadlines.Register;
import uk.kith.statute.ClockState;

/** What somebody still has to do for some children, the worst first. */
@Component
public class OpenClocks {

    private final Register register;
    private final PageDay day;

    OpenClocks(Register register, PageDay day) {
        this.register = register;
        this.day = day;
    }

    public List<ClockLine> of(Collection<UUID> children) {
        LocalDate today = day.now();
        return register.ofChildren(children).stream()
                .filter(OpenClocks::isOpen)
                .map(due -> ClockLine.of(due, today))
                .sorted(ClockLine.WORST_FIRST)
                .toList();
    }

    private static boolean isOpen(Due due) {
        return due.isWaiting() || due.state() == ClockState.CANNOT_BE_TOLD;
    }
}
