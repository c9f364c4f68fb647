package uk.kith.platform.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Workers;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** Everybody who works here, for the system administrator, and adding somebody who starts. */
@Controller
@Transactional
@RequestMapping(WorkersPages.PATH)
@Needs(Right.ADMINISTER)
class WorkersPages {

    static final String PATH = "/settings/workers";

    private final Workers workers;

    WorkersPages(Workers workers) {
        this.workers = workers;
    }

    @GetMapping
    String list(Model page) {
        return shown(page, StarterTyped.BLANK.tidy(), Problems.NONE);
    }

    @PostMapping
    String add(StarterTyped form, Model page, RedirectAttributes redirect) {
        var typed = form.tidy();
        var problems = typed.problems();
        if (!problems.any() && workers.isTaken(typed.signsInAs())) {
            problems = problems.and("signsInAs", "Somebody else signs in by this name, now or in the past.");
        }
        if (problems.any()) {
            return shown(page, typed, problems);
        }
        var added = workers.add(typed.name(), typed.signsInAs(), typed.roles());
        new Saved(added.name() + " can sign in now", null).on(redirect);
        return "redirect:" + PATH + "/" + added.id();
    }

    private String shown(Model page, StarterTyped.Tidy typed, Problems problems) {
        page.addAttribute("page", StarterChoices.of(workers.all(), typed));
        page.addAttribute("problems", problems);
        return "identity/workers";
    }
}
