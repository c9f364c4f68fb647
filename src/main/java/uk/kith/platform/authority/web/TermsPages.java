package uk.kith.platform.authority.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.London;
import uk.kith.kernel.Period;
import uk.kith.platform.authority.TermDates;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.statute.SchoolTerms;

/** The school terms, by which some deadlines run. */
@Controller
@Transactional
@RequestMapping(TermsPages.PATH)
@Needs(Right.ADMINISTER)
class TermsPages {

    static final String PATH = SettingsPages.PATH + "/terms";

    private final TermDates terms;
    private final Clock clock;

    TermsPages(TermDates terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        return shown(page, new TermTyped("", "", ""), Problems.NONE);
    }

    @PostMapping
    String add(TermTyped form, Model page, RedirectAttributes redirect) {
        var today = London.today(clock);
        var name = Objects.requireNonNullElse(form.name(), "").strip();
        var first = DateTyped.read(Objects.requireNonNullElse(form.firstDay(), ""), today, DateTyped.Looking.AHEAD);
        var last = DateTyped.read(Objects.requireNonNullElse(form.lastDay(), ""), today, DateTyped.Looking.AHEAD);
        var problems = Problems.NONE;
        if (name.isEmpty()) problems = problems.and("name", "Name the term, for example Autumn 2026.");
        if (first instanceof DateTyped.NotRead(var says)) problems = problems.and("firstDay", says);
        if (last instanceof DateTyped.NotRead(var says)) problems = problems.and("lastDay", says);
        if (first instanceof DateTyped.Read(var from) && last instanceof DateTyped.Read(var until) && !problems.any()) {
            problems = wrong(from.isBefore(until), overlaps(from, until));
            if (!problems.any()) {
                terms.add(new SchoolTerms.Term(name, from, until));
                new Saved(name + " is held", "Deadlines that run by terms follow at once.").on(redirect);
                return "redirect:" + PATH;
            }
        }
        return shown(page, form, problems);
    }

    @PostMapping("/{term}/removal")
    String remove(@PathVariable("term") UUID term, RedirectAttributes redirect) {
        terms.remove(term);
        new Saved("The term is no longer held", null).on(redirect);
        return "redirect:" + PATH;
    }

    private static Problems wrong(boolean inOrder, boolean overlapping) {
        if (!inOrder) return Problems.NONE.and("lastDay", "A term ends after it starts: check both days.");
        return overlapping
                ? Problems.NONE.and("firstDay", "Another term has some of these days: remove or shorten that first.")
                : Problems.NONE;
    }

    private boolean overlaps(LocalDate from, LocalDate until) {
        var period = Period.ofDays(from, until.isBefore(from) ? from : until);
        return terms.all().terms().stream().anyMatch(term -> term.period().overlaps(period));
    }

    private String shown(Model page, TermTyped typed, Problems problems) {
        page.addAttribute("terms", terms.held());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        return "authority/terms";
    }
}
