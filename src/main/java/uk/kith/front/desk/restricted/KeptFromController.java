package uk.kith.front.desk.restricted;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Restrictions;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.record.people.People;

/** Workers who must not see one child, although others may: relatives, neighbours, parties to the proceedings. */
@Controller
@Transactional
@RequestMapping("/children/{child}/must-not-see")
@Needs(Right.MANAGE)
class KeptFromController {

    private final Restrictions restrictions;
    private final Workers workers;
    private final People people;
    private final Audit audit;

    KeptFromController(Restrictions restrictions, Workers workers, People people, Audit audit) {
        this.restrictions = restrictions;
        this.workers = workers;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable UUID child, Model page) {
        return shown(child, new KeptFromTyped(null, null), Problems.NONE, page);
    }

    @PostMapping
    String keepFrom(
            @PathVariable UUID child, KeptFromTyped typed, Worker here, Model page, RedirectAttributes redirect) {
        people.named(child);
        var problems = typed.problems(here);
        if (problems.any()) return shown(child, typed, problems, page);
        var kept = workers.find(Objects.requireNonNull(typed.worker())).orElseThrow(() -> new NotThere("worker"));
        restrictions.keepFrom(child, kept.id(), typed.reason());
        new Saved(kept.name() + " can no longer see this record", null).on(redirect);
        return "redirect:/children/" + child + "/must-not-see";
    }

    @PostMapping("/{worker}/lifting")
    String letAgain(
            @PathVariable UUID child,
            @PathVariable("worker") UUID kept,
            @RequestParam Map<String, String> answers,
            Model page,
            RedirectAttributes redirect) {
        people.named(child);
        // Several stand on one page, so each field bears the name of its own.
        var because = answers.getOrDefault("because-" + kept, "");
        if (because.isBlank()) {
            var problems = Problems.NONE.and("because-" + kept, "Say why they may see the record again.");
            return shown(child, new KeptFromTyped(null, null), problems, page);
        }
        restrictions.letAgain(child, kept, because.strip());
        new Saved("They may see this record again, unless it is restricted", null).on(redirect);
        return "redirect:/children/" + child + "/must-not-see";
    }

    private String shown(UUID child, KeptFromTyped typed, Problems problems, Model page) {
        var named = people.named(child);
        audit.looked(child, "who must not see the record");
        page.addAttribute(
                "page",
                new KeptFromPage(
                        named,
                        restrictions.mustNotSee(child),
                        workers.all().stream()
                                .filter(worker -> worker.may(Right.SEE_CHILDREN))
                                .toList(),
                        typed.worker(),
                        typed.reason()));
        page.addAttribute("problems", problems);
        return "desk/restricted/must-not-see";
    }

    /** Who must not see the child and why, as typed into the form. */
    record KeptFromTyped(@Nullable UUID worker, @Nullable String why) {

        String reason() {
            return Objects.requireNonNullElse(why, "").strip();
        }

        Problems problems(Worker here) {
            var problems = Problems.NONE;
            if (worker == null) {
                problems = problems.and("worker", "Choose who must not see this record.");
            } else if (worker.equals(here.id())) {
                problems = problems.and("worker", "Ask another manager to keep a record from you.");
            }
            return reason().isEmpty() ? problems.and("why", "Say why they must not see it.") : problems;
        }
    }
}
