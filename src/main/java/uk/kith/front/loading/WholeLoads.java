package uk.kith.front.loading;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.RecordRefused;
import uk.kith.platform.identity.Workers;

/** Runs a load as the command line, in one transaction: whole or not at all. */
@Component
class WholeLoads {

    private final Workers workers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WholeLoads(Workers workers, Clock clock, PlatformTransactionManager transactions) {
        this.workers = workers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One load, of a return that is read already. */
    @FunctionalInterface
    interface Load {
        LoadReport by(UUID id, UUID worker, Instant now, NewIds ids);
    }

    /**
     * @param what the return in words, which stands as the reason of every change
     * @throws LoadRefused when it would change what was known later than it is said to have been
     */
    LoadReport of(String what, LoadOrder order, Load load) {
        var ids = new NewIds();
        var id = ids.next();
        var worker = workers.ofTheCommandLine();
        var acting = worker.acting().recordedAt(order.recordedAt()).because("%s, load %s".formatted(what, id));
        try {
            return acting.call(() -> transaction.execute(running -> load.by(id, worker.id(), clock.instant(), ids)));
        } catch (RecordRefused.KnownSince later) {
            throw new LoadRefused(
                    "The record knows something about these children from a later time than this return is said to "
                            + "have been recorded at. Give a later --recorded-at, or none.",
                    later);
        }
    }
}
