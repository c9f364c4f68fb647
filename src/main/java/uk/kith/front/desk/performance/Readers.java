package uk.kith.front.desk.performance;

import org.springframework.stereotype.Component;
import uk.kith.insight.measures.comparing.LocalSuppression;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** Knows what a worker may read of figures: small numbers are held back from whoever sees no child, as the authority has chosen. */
@Component
class Readers {

    private final LocalSuppression local;

    Readers(LocalSuppression local) {
        this.local = local;
    }

    Reader of(Worker worker) {
        return new Reader(
                worker.may(Right.SEE_CHILDREN) ? null : local.now(),
                worker.may(Right.EXPORT),
                worker.may(Right.MANAGE) || worker.may(Right.LOAD_AND_PRODUCE));
    }
}
