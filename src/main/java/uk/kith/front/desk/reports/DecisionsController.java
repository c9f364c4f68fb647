package uk.kith.front.desk.reports;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.account.reports.Reports;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Saved;

/** What is decided about a report: that it stands, and that everybody may read it; and its figures asked again. */
@Controller
@Transactional
@RequestMapping(ReportController.PATH)
class DecisionsController {

    private final Reports reports;

    DecisionsController(Reports reports) {
        this.reports = reports;
    }

    @PostMapping("/sign-off")
    @Needs(Right.PUBLISH)
    String signOff(@PathVariable UUID report, Worker worker, RedirectAttributes redirect) {
        reports.signOff(reports.find(report), worker.id());
        new Saved("The report is signed off", "Nothing in it changes any more. It can be published.").on(redirect);
        return back(report);
    }

    @PostMapping("/publication")
    @Needs(Right.PUBLISH)
    String publish(@PathVariable UUID report, Worker worker, RedirectAttributes redirect) {
        reports.publish(reports.find(report), worker.id());
        new Saved("The report is published", "Everybody here may read it, without small numbers.").on(redirect);
        return back(report);
    }

    @PostMapping("/rebuilt")
    @Needs(Right.EXPORT)
    String rebuild(@PathVariable UUID report, Worker worker) {
        reports.rebuild(reports.find(report), worker.id());
        return back(report);
    }

    private static String back(UUID report) {
        return "redirect:" + ReportsController.PATH + "/" + report;
    }
}
