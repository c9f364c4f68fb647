package uk.kith.front.desk.reports;

import java.util.List;
import uk.kith.account.reports.Report;
import uk.kith.kernel.DateWords;

/** The list of reports. @param makesThem the reader drafts reports and so sees those that are not published */
public record ReportList(List<Report> reports, boolean makesThem) {

    public String asAt(Report report) {
        return DateWords.full(report.asAt());
    }

    public String drafted(Report report) {
        return Moment.words(report.draftedAt());
    }
}
