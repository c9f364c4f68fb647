package uk.kith.front.desk.child;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.clocks.OpenClocks;
import uk.kith.front.desk.help.HelpGiven;
import uk.kith.front.desk.tomend.ToMendOf;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.record.people.People;
import uk.kith.record.workforce.Teams;

/** A child's first page: who they are, what is due, how they live and have lived, and who is around them. */
@Controller
@Transactional
@RequestMapping("/children/{child}")
@Needs(Right.SEE_CHILDREN)
class ChildController {

    private final People people;
    private final Lives lives;
    private final HelpGiven help;
    private final Teams teams;
    private final OpenClocks clocks;
    private final ToMendOf toMend;
    private final Audit audit;
    private final PageDay day;

    ChildController(
            People people,
            Lives lives,
            HelpGiven help,
            Teams teams,
            OpenClocks clocks,
            ToMendOf toMend,
            Audit audit,
            PageDay day) {
        this.people = people;
        this.lives = lives;
        this.help = help;
        this.teams = teams;
        this.clocks = clocks;
        this.toMend = toMend;
        this.audit = audit;
        this.day = day;
    }

    @GetMapping
    String show(@PathVariable UUID child, HttpServletRequest request, Model page) {
        var person = people.person(child);
        audit.looked(child, "the child's page");
        var today = day.now();
        var head = ChildHead.of(person.named(), today);
        var life = lives.of(child);
        var given = help.of(child);
        var around = people.around(child);
        var who = new WhoTheyAre(
                person,
                life,
                given,
                people.addresses(child),
                around,
                people.immigrationStatuses(child),
                teams.all(),
                today);
        page.addAttribute(
                "page",
                new ChildPage(
                        head,
                        who.essentials(),
                        who.more(),
                        people.warnings(child, today),
                        people.identifiers(child),
                        clocks.of(List.of(child)),
                        Timelines.of(life, given, head, today, Address.of(request)),
                        around,
                        people.marks(child).size(),
                        toMend.child(child)));
        return "desk/child/overview";
    }
}
