package uk.kith.front.desk.teams;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.insight.deadlines.Clocks;
import uk.kith.insight.deadlines.Count;
import uk.kith.insight.deadlines.Filter;
import uk.kith.insight.deadlines.Listed;
import uk.kith.insight.deadlines.Register;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.workforce.Caseload;
import uk.kith.record.workforce.Team;
import uk.kith.record.workforce.Teams;
import uk.kith.statute.ClockState;

/** Teams, and one team. Children are counted as far as the reader may see them, and none is named. */
@Controller
@Transactional
@RequestMapping("/teams")
@Needs(Right.SEE_CHILDREN)
class TeamsController {

    private static final Filter OPEN = Filter.OPEN.in(Set.of(ClockState.LATE, ClockState.DUE_SOON, ClockState.IN_TIME));

    private final Teams teams;
    private final Register register;
    private final PageDay day;

    TeamsController(Teams teams, Register register, PageDay day) {
        this.teams = teams;
        this.register = register;
        this.day = day;
    }

    @GetMapping
    String all(Model page) {
        var caseloads = teams.caseloads(day.now());
        var open = register.search(OPEN, Listed.ALL).lines();
        page.addAttribute(
                "page",
                new TeamsPage(teams.all().stream()
                        .map(team -> {
                            var own = of(team, caseloads);
                            return new TeamsPage.Row(team, own.size(), Load.of(children(own), open));
                        })
                        .toList()));
        return "desk/teams/all";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model page) {
        var team = teams.find(id).orElseThrow(() -> new NotThere("team"));
        var open = register.search(OPEN.ofTeam(id), Listed.ALL).lines();
        var workers = of(team, teams.caseloads(day.now())).stream()
                .map(caseload -> new TeamPage.Row(caseload, Load.of(caseload.children(), open)))
                .toList();
        page.addAttribute("page", new TeamPage(team, workers, byClock(register.counts(OPEN.ofTeam(id)))));
        return "desk/teams/one";
    }

    private static List<Caseload> of(Team team, List<Caseload> caseloads) {
        return caseloads.stream()
                .filter(caseload -> team.id().equals(caseload.team()))
                .toList();
    }

    private static Collection<UUID> children(List<Caseload> caseloads) {
        return caseloads.stream()
                .flatMap(caseload -> caseload.children().stream())
                .distinct()
                .toList();
    }

    private static List<TeamPage.ByClock> byClock(List<Count> counts) {
        return Clocks.all().stream()
                .filter(clock -> counts.stream().anyMatch(count -> count.clock().equals(clock)))
                .map(clock -> {
                    var own = counts.stream()
                            .filter(count -> count.clock().equals(clock))
                            .toList();
                    return new TeamPage.ByClock(
                            clock,
                            count(own, ClockState.LATE),
                            count(own, ClockState.DUE_SOON),
                            count(own, ClockState.IN_TIME));
                })
                .toList();
    }

    private static long count(List<Count> counts, ClockState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(Count::count)
                .sum();
    }
}
