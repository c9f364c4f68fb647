package uk.kith.front.desk.reports;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.account.reports.Reports;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** The list of reports: for those who make them all, for others who may see figures the published ones. */
@Controller
@Transactional
@RequestMapping(ReportsController.PATH)
@Needs(Right.SEE_FIGURES)
class ReportsController {

    static final String PATH = "/reports";

    private final Reports reports;

    ReportsController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    String list(Worker worker, Model page) {
        var makesThem = worker.may(Right.EXPORT);
        page.addAttribute("page", new ReportList(reports.all(makesThem), makesThem));
        return "desk/reports/list";
    }
}
