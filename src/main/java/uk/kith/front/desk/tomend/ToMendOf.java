package uk.kith.front.desk.tomend;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.findings.Findings;
import uk.kith.account.returns.findings.Readiness;
import uk.kith.account.returns.findings.ReturnOfYear;
import uk.kith.front.desk.PageDay;

/** Gathers what the national rules find in one child's record. */
@Component
public class ToMendOf {

    private final Findings findings;
    private final Readiness readiness;
    private final FactsOfRows facts;
    private final PageDay day;

    ToMendOf(Findings findings, Readiness readiness, FactsOfRows facts, PageDay day) {
        this.findings = findings;
        this.readiness = readiness;
        this.facts = facts;
        this.day = day;
    }

    /** What is found, without the facts it is about. */
    public ToMend child(UUID child) {
        return new ToMend(findings.of(child, ReturnOfYear.inHand(day.now())).stream()
                .map(finding -> new Point(finding, null, null))
                .toList());
    }

    /** As of when the findings are, in a sentence. */
    public String asOf() {
        return AsOf.words(readiness.looked(ReturnOfYear.inHand(day.now())));
    }

    /** The same with the fact that each is about, and the page on which it is mended. */
    public ToMend withFacts(UUID child) {
        var all = facts.of(child);
        return new ToMend(findings.of(child, ReturnOfYear.inHand(day.now())).stream()
                .map(finding -> {
                    var fact = FactsOfRows.one(finding, all);
                    return new Point(finding, fact == null ? null : fact.id(), MendingPages.of(finding, fact, all));
                })
                .toList());
    }
}
