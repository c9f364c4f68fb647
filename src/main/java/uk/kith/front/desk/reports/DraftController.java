package uk.kith.front.desk.reports;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.account.reports.Drafts;
import uk.kith.account.reports.templates.Templates;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** Drafts a report: its figures are asked once, and from then on they stand. */
@Controller
@Transactional
@RequestMapping(DraftController.PATH)
@Needs(Right.EXPORT)
class DraftController {

    static final String PATH = ReportsController.PATH + "/new";

    private final Drafts drafts;
    private final Templates templates;
    private final Clock clock;

    DraftController(Drafts drafts, Templates templates, Clock clock) {
        this.drafts = drafts;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    String ask(DraftForm form, Model page) {
        return shown(form, Problems.NONE, page);
    }

    @PostMapping
    String draft(DraftForm form, Worker worker, Model page, RedirectAttributes redirect) {
        var today = London.today(clock);
        var name = Objects.requireNonNullElse(form.name(), "");
        var problems = form.problems(templates.names().contains(name), today);
        if (problems.any()) return shown(form, problems, page);
        var report = drafts.draft(name, form.typedDay(today).date().orElseThrow(), form.knownAt(today), worker.id());
        new Saved("The report is drafted", "Its figures stand. Write and answer what is still open.").on(redirect);
        return "redirect:" + ReportsController.PATH + "/" + report;
    }

    private String shown(DraftForm form, Problems problems, Model page) {
        var today = London.today(clock);
        var names = templates.names().stream()
                .map(name -> new Option(name, templates.of(name).title()))
                .toList();
        page.addAttribute(
                "page",
                new DraftPage(
                        form,
                        names,
                        form.day() == null ? null : form.typedDay(today),
                        form.saysKnown() ? form.typedKnown(today) : null,
                        problems));
        return "desk/reports/new";
    }
}
