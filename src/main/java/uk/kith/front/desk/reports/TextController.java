package uk.kith.front.desk.reports;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.Reports;
import uk.kith.account.reports.templates.Block.Box;
import uk.kith.account.reports.templates.Templates;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** Writing in a report: a text of one's own, or that there is nothing to say; and signing for it. */
@Controller
@Transactional
@RequestMapping(ReportController.PATH + "/texts/{box}")
@Needs(Right.EXPORT)
class TextController {

    private final Reports reports;
    private final Templates templates;

    TextController(Reports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping
    String ask(@PathVariable UUID report, @PathVariable String box, Model page) {
        var found = reports.find(report);
        var written = reports.narratives(found).get(box);
        return shown(
                found,
                box(found, box),
                written == null
                        ? new TextForm(null, null)
                        : new TextForm(written.text(), written.nothing() ? List.of("yes") : null),
                Problems.NONE,
                page);
    }

    @PostMapping
    String write(
            @PathVariable UUID report,
            @PathVariable String box,
            TextForm form,
            Worker worker,
            Model page,
            RedirectAttributes redirect) {
        var found = reports.find(report);
        var room = box(found, box);
        var problems = form.problems();
        if (!problems.any())
            for (var mistake : reports.mistakes(box, form.words()))
                problems = problems.and("text", "Line %d: %s".formatted(mistake.line(), mistake.sentence()));
        if (problems.any()) return shown(found, room, form, problems, page);
        reports.write(found, box, form.words(), worker.id());
        new Saved("Written: " + room.title(), null).on(redirect);
        return "redirect:" + ReportsController.PATH + "/" + report + "#texts";
    }

    @PostMapping("/signature")
    @Needs(Right.MANAGE)
    String sign(@PathVariable UUID report, @PathVariable String box, Worker worker, RedirectAttributes redirect) {
        var found = reports.find(report);
        reports.sign(found, box(found, box).id(), worker.id());
        new Saved("Signed: " + box(found, box).title(), null).on(redirect);
        return "redirect:" + ReportsController.PATH + "/" + report + "#texts";
    }

    private Box box(Report report, String id) {
        return templates
                .read(report.template(), report.templateText())
                .box(id)
                .orElseThrow(() -> new NotThere("section"));
    }

    private static String shown(Report report, Box box, TextForm form, Problems problems, Model page) {
        page.addAttribute("page", new TextPage(report, box, form, problems));
        return "desk/reports/text";
    }
}
