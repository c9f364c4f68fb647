package uk.kith.front.desk.quality;

import java.util.List;
import uk.kith.account.returns.findings.Findings.OfChild;
import uk.kith.platform.pages.Listing;

/** Children in whose records there is something to mend, those with the most first. */
public record ChildrenFoundPage(QualityHead head, Listing listing, List<OfChild> lines) {

    /** Where it is shown what there is. */
    public String href(OfChild line) {
        return line.child() == null
                ? head.asked().at("/findings").toString()
                : "/children/" + line.child() + "/data-to-mend";
    }
}
