package uk.kith.front.desk.restricted;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Restrictions;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.record.people.People;

/** The restriction of one child's record: who may see it and why only they. */
@Controller
@Transactional
@RequestMapping("/children/{child}/restriction")
@Needs(Right.MANAGE)
class RestrictionController {

    private final Restrictions restrictions;
    private final Workers workers;
    private final People people;
    private final Audit audit;

    RestrictionController(Restrictions restrictions, Workers workers, People people, Audit audit) {
        this.restrictions = restrictions;
        this.workers = workers;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable UUID child, Worker worker, Model page) {
        var allowed = restrictions.maySee(child).stream()
                .map(Restrictions.Named::worker)
                .toList();
        var first = allowed.isEmpty() ? List.of(worker.id()) : allowed;
        return shown(child, restrictions.why(child).orElse(""), first, Problems.NONE, page);
    }

    @PostMapping
    String restrict(@PathVariable UUID child, RestrictionTyped typed, Model page, RedirectAttributes redirect) {
        var name = people.named(child).name();
        var problems = typed.problems(mayChoose());
        if (problems.any()) return shown(child, typed.reason(), typed.chosen(), problems, page);
        restrictions.restrict(child, typed.reason(), typed.chosenOf(mayChoose()));
        if (!restrictions.isSeen(child)) {
            new Saved("The record is restricted, and you are not among those who may see it", null).on(redirect);
            return "redirect:/children";
        }
        new Saved("Only those chosen can see the record of " + name + " now", null).on(redirect);
        return "redirect:/children/" + child + "/restriction";
    }

    @PostMapping("/lifting")
    String lift(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "") String because,
            Model page,
            RedirectAttributes redirect) {
        var name = people.named(child).name();
        if (because.isBlank()) {
            var allowed = restrictions.maySee(child).stream()
                    .map(Restrictions.Named::worker)
                    .toList();
            var problems = Problems.NONE.and("because", "Say why the restriction is lifted.");
            return shown(child, restrictions.why(child).orElse(""), allowed, problems, page);
        }
        restrictions.lift(child, because.strip());
        new Saved("The record of " + name + " is open again to everybody who sees children", null).on(redirect);
        return "redirect:/children/" + child + "/restriction";
    }

    private String shown(UUID child, String typed, List<UUID> chosen, Problems problems, Model page) {
        var named = people.named(child);
        audit.looked(child, "who may see the record");
        page.addAttribute(
                "page",
                new RestrictionPage(
                        named,
                        restrictions.why(child).orElse(null),
                        restrictions.maySee(child),
                        restrictions.mustNotSee(child),
                        mayChoose(),
                        typed,
                        chosen));
        page.addAttribute("problems", problems);
        return "desk/restricted/restriction";
    }

    private List<Worker> mayChoose() {
        return workers.all().stream()
                .filter(worker -> worker.may(Right.SEE_CHILDREN))
                .toList();
    }
}
