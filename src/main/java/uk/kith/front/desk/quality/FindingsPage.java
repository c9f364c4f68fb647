package uk.kith.front.desk.quality;

import java.util.List;
import uk.kith.platform.pages.Column;
import uk.kith.platform.pages.Listing;

/** Findings one by one. */
public record FindingsPage(QualityHead head, Listing listing, List<FindingLine> lines) {

    public List<Column> columns() {
        return FindingLine.COLUMNS;
    }

    /** Where the same lines can be taken away as a file: "csv" or "xlsx". */
    public String export(String kind) {
        return head.asked().at("/findings/export." + kind).toString();
    }
}
