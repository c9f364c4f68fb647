package uk.kith.platform.identity.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
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
import uk.kith.kernel.London;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.platform.pages.Saved;

/** One worker: the roles they hold, and their leaving. */
@Controller
@Transactional
@RequestMapping(WorkersPages.PATH + "/{worker}")
@Needs(Right.ADMINISTER)
class WorkerPages {

    private final Workers workers;
    private final Clock clock;

    WorkerPages(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable("worker") UUID id, Model page) {
        page.addAttribute("worker", find(id));
        page.addAttribute("roles", StarterChoices.allRoles());
        return "identity/worker";
    }

    @PostMapping("/roles")
    String holds(
            @PathVariable("worker") UUID id,
            @RequestParam(required = false) @Nullable List<String> roles,
            RedirectAttributes redirect) {
        var chosen = Objects.requireNonNullElse(roles, List.<String>of());
        var worker = find(id);
        Arrays.stream(Role.values()).forEach(role -> {
            if (chosen.contains(role.key())) workers.give(id, role);
            else workers.take(id, role);
        });
        new Saved("The roles of " + worker.name() + " are changed, from their next page on", null).on(redirect);
        return "redirect:" + WorkersPages.PATH + "/" + id;
    }

    @PostMapping("/leaving")
    String leaves(@PathVariable("worker") UUID id, RedirectAttributes redirect) {
        var worker = find(id);
        workers.leaves(id, London.today(clock));
        new Saved(worker.name() + " cannot sign in any more", "What they recorded stays theirs.").on(redirect);
        return "redirect:" + WorkersPages.PATH;
    }

    private Worker find(UUID id) {
        return workers.find(id).orElseThrow(() -> new NotThere("worker"));
    }
}
