package uk.kith.front.desk.quality;

import java.util.List;
import uk.kith.account.returns.findings.Readiness.Looked;
import uk.kith.front.desk.tomend.AsOf;
import uk.kith.platform.pages.Option;

/**
 * What stands at the top of every page about findings: what they are narrowed by, and as of when they are.
 *
 * @param looked when the returns were last looked at; none that never were
 */
public record QualityHead(QualityAsked asked, List<Looked> looked, List<Option> teams, List<Option> workers) {

    /** As of when the findings are, in a sentence. */
    public String asOf() {
        return AsOf.words(looked);
    }
}
