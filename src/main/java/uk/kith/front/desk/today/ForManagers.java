package uk.kith.front.desk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.children.FoundChildren;
import uk.kith.front.desk.teams.Load;
import uk.kith.insight.deadlines.Filter;
import uk.kith.insight.deadlines.Listed;
import uk.kith.insight.deadlines.Register;
import uk.kith.platform.pages.Address;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.people.People;
import uk.kith.record.workforce.Caseload;
import uk.kith.record.workforce.Teams;
import uk.kith.statute.ClockState;

/** What a manager's Today has more than a worker's: children without a worker, and workers with most lateness. */
@Component
class ForManagers {

    private static final int FIRST_FEW = 5;
    private static final Filter LATE = Filter.OPEN.in(Set.of(ClockState.LATE));

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
                found.rows(unallocated.stream().limit(FIRST_FEW).toList(), today),
                unallocated.size(),
                latest(account, today));
    }

    /** Of the manager's own team; of all where they have none. */
    private List<TodayPage.Lateness> latest(UUID account, LocalDate today) {
        var team = teams.ofWorker(account).orElse(null);
        var late = register.search(LATE.ofTeam(team), Listed.ALL).lines();
        return teams.caseloads(today).stream()
                .filter(caseload -> team == null || team.equals(caseload.team()))
                .map(caseload -> lateness(caseload, Load.of(caseload.children(), late)))
                .filter(lateness -> lateness.late() > 0)
                .sorted(Comparator.comparingLong(TodayPage.Lateness::late).reversed())
                .limit(FIRST_FEW)
                .toList();
    }

    /** Leads to the very lines that were counted. */
    private static TodayPage.Lateness lateness(Caseload caseload, Load load) {
        var lines =
                Address.of("/clocks").with("worker", caseload.professional()).with("state", "late");
        if (caseload.team() != null) lines = lines.with("team", caseload.team());
        return new TodayPage.Lateness(caseload.workerInWords(), lines.toString(), load.late());
    }
}
