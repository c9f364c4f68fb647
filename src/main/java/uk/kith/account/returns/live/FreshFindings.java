package uk.kith.account.returns.live;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.kith.platform.identity.FollowsTheRecord;
import uk.kith.platform.identity.Workers;

/** Keeps the findings fresh while the pages are served. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "kith.fresh-findings", matchIfMissing = true)
class FreshFindings extends FollowsTheRecord {

    private final LiveFindings findings;

    FreshFindings(LiveFindings findings, Workers workers) {
        super("findings", 1, workers);
        this.findings = findings;
    }

    @Override
    protected void freshen() {
        findings.freshen();
    }
}
