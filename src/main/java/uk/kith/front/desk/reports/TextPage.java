package uk.kith.front.desk.reports;

import java.util.List;
import java.util.Objects;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.templates.Block.Box;
import uk.kith.platform.pages.Problems;

/** The form as it is shown. */
public record TextPage(Report report, Box box, TextForm form, Problems problems) {

    public String path() {
        return ReportsController.PATH + "/" + report.id() + "/texts/" + box.id();
    }

    public List<String> nothing() {
        return Objects.requireNonNullElse(form.nothing(), List.of());
    }
}
