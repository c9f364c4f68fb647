package uk.kith.front.desk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.children.FoundChildren;
import uk.kith.insight.deadlines.Filter;
import uk.kith.insight.deadlines.Register;
import uk.kith.platform.pages.Address;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.people.People;
import uk.kith.record.workforce.Teams;
import uk.kith.statute.ClockState;

/** What a manager's Today has more than a worker's: children without a worker, and workers with most lateness. */
@Component
class ForManagers {

    private static final int FIRST_FEW = 5;

    private final CareHistory care;
    private final Teams teams;
    private final People people;
    private final FoundChildren found;
    private final Register register;

    ForManagers(CareHistory care, Teams teams, People people, FoundChildren found, Register register) {
        this.care = care;
        this.teams = teams;
        this.people = people;
        this.found = found;
        this.register = register;
    }

    TodayPage.ForManager of(UUID account, LocalDate today) {
        var unallocated = people.inOrderOfName(teams.withoutWorker(care.inCare(today), today));
        return new TodayPage.ForManager(
                found.rows(unallocated.stream().limit(FIRST_FEW).toList(), today), unallocated.size(), latest(account));
    }

    /** Of the manager's own team; of all where they have none. */
    private List<TodayPage.Lateness> latest(UUID account) {
        var late = Filter.OPEN.in(Set.of(ClockState.LATE));
        var byWorker = new HashMap<Somebody, Long>();
        for (var count :
                register.countsByWorker(late.ofTeam(teams.ofWorker(account).orElse(null)))) {
            if (count.of() != null && count.name() != null) {
                byWorker.merge(new Somebody(count.of(), count.name()), count.count(), Long::sum);
            }
        }
        return byWorker.entrySet().stream()
                .map(worker -> new TodayPage.Lateness(
                        worker.getKey().name(),
                        Address.of("/clocks")
                                .with("worker", worker.getKey().id())
                                .with("state", "late")
                                .toString(),
                        worker.getValue()))
                .sorted(Comparator.comparingLong(TodayPage.Lateness::late).reversed())
                .limit(FIRST_FEW)
                .toList();
    }

    private record Somebody(UUID id, String name) {}
}
