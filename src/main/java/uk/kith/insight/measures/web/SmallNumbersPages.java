package uk.kith.insight.measures.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.insight.measures.comparing.LocalSuppression;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** How small numbers are held back from whatever leaves the authority, and how they were before. */
@Controller
@ConditionalOnWebApplication
@Transactional
@RequestMapping(SmallNumbersPages.PATH)
@Needs(Right.ADMINISTER)
class SmallNumbersPages {

    static final String PATH = "/settings/small-numbers";

    private final LocalSuppression local;

    SmallNumbersPages(LocalSuppression local) {
        this.local = local;
    }

    @GetMapping
    String show(Model page) {
        return shown(page, SmallNumbersTyped.of(local.now()), Problems.NONE);
    }

    @PostMapping
    String choose(SmallNumbersTyped form, Model page, RedirectAttributes redirect) {
        var problems = form.problems();
        if (problems.any()) return shown(page, form, problems);
        local.choose(form.suppression());
        new Saved("The rule is saved", "Whatever leaves the authority from now on keeps to it.").on(redirect);
        return "redirect:" + PATH;
    }

    private String shown(Model page, SmallNumbersTyped typed, Problems problems) {
        page.addAttribute("now", local.now());
        page.addAttribute("history", local.history());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        return "measures/small-numbers";
    }
}
