package uk.kith.insight.measures;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.kith.platform.identity.FollowsTheRecord;
import uk.kith.platform.identity.Workers;

/** Keeps the kept figures fresh while the pages are served. They may be a moment behind; each says as of when it is. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "kith.fresh-figures", matchIfMissing = true)
class FreshFigures extends FollowsTheRecord {

    private final Freshening freshening;

    FreshFigures(Freshening freshening, Workers workers) {
        super("figures", 3, workers);
        this.freshening = freshening;
    }

    @Override
    protected void freshen() {
        freshening.freshen();
    }
}
