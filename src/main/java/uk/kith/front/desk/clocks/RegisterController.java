package uk.kith.front.desk.clocks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;
import uk.kith.record.workforce.Teams;

/** The register of all clocks, narrowed and sorted as its address says. */
@Controller
@Transactional
@RequestMapping("/clocks")
@Needs(Right.SEE_CHILDREN)
class RegisterController {

    private final ClockRegister register;
    private final Teams teams;
    private final Audit audit;
    private final PageDay day;

    RegisterController(ClockRegister register, Teams teams, Audit audit, PageDay day) {
        this.register = register;
        this.teams = teams;
        this.audit = audit;
        this.day = day;
    }

    @GetMapping
    String show(HttpServletRequest request, Model page) {
        var today = day.now();
        var asked = new RegisterAsked(Address.of(request), today);
        var listing = asked.listing();
        var lines = register.page(asked, listing.page());
        audit.shown(lines.lines().stream().map(RegisterLine::child).toList(), "the clock register");
        page.addAttribute(
                "page",
                new RegisterPage(
                        listing.withTotal(lines.total()),
                        lines.lines(),
                        teams.all().stream()
                                .map(team -> new Option(team.id().toString(), team.name()))
                                .toList(),
                        workers(today),
                        asked.dueBefore(),
                        asked.problems()));
        return "desk/clocks/register";
    }

    private List<Option> workers(LocalDate today) {
        return teams.workers(today).stream()
                .map(worker -> new Option(worker.id().toString(), worker.inWords()))
                .toList();
    }
}
