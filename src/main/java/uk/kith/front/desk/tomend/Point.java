package uk.kith.front.desk.tomend;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.Explanation;
import uk.kith.account.returns.findings.Finding;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;
import uk.kith.platform.pages.Link;

/**
 * Something to mend in a child's record, so that the returns can tell it.
 *
 * @param fact the fact it is about; none where no single one can be named
 * @param act where the fact is mended, or seen; none where no page does that
 */
public record Point(
        Finding finding, @Nullable UUID fact, @Nullable Link act) {

    public UUID id() {
        return finding.id();
    }

    public String says() {
        return finding.says();
    }

    public String where() {
        return FindingWords.where(finding);
    }

    public String fields() {
        return FindingWords.fields(finding);
    }

    public String toDo() {
        return FindingWords.toDo(finding.severity());
    }

    public String since() {
        return DateWords.full(London.dayOf(finding.since()));
    }

    /** On the page of the child on which all of them are told. */
    public String href() {
        return "/children/" + finding.child() + "/data-to-mend#finding-" + id();
    }

    /** Where it is said why it is right as it is. */
    public String explanation() {
        return "/children/" + finding.child() + "/findings/" + id() + "/explanation";
    }

    /** "Explained by Kim Sample on 3 May 2026". */
    public static String explained(Explanation explanation) {
        return "Explained by " + explanation.who() + " on " + DateWords.full(London.dayOf(explanation.at()));
    }
}
