package uk.kith.front.desk.quality;

import java.util.List;
import uk.kith.account.returns.findings.Findings.OfRule;
import uk.kith.front.desk.tomend.FindingWords;

/** The rules that find anything, those with the most rows first. */
public record RulesFoundPage(QualityHead head, List<Line> lines) {

    /** A rule, in words, with how many rows it found lately. */
    public record Line(OfRule found, String says, Spark lately) {

        public String toDo() {
            return FindingWords.toDo(found.severity());
        }
    }

    public String findings(Line line) {
        return head.asked()
                .at("/findings")
                .with("return", line.found().of())
                .with("rule", line.found().rule())
                .toString();
    }
}
