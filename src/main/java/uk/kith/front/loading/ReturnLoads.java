package uk.kith.front.loading;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.platform.database.RecordRefused;
import uk.kith.platform.identity.Workers;

/** Loads SSDA903 returns into the record: each in one transaction, whole or not at all. */
@Component
public class ReturnLoads {

    private final Workers workers;
    private final ReturnLoad load;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReturnLoads(Workers workers, ReturnLoad load, Clock clock, PlatformTransactionManager transactions) {
        this.workers = workers;
        this.load = load;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Places the rows that can stand, lists the others, and keeps all of them as they came.
     *
     * @throws LoadRefused when the return would change what was known later than it is said to have been
     */
    public LoadReport load(Return whole, LoadOrder order, Progress progress) {
        var ids = new NewIds();
        var id = ids.next();
        var worker = workers.ofTheCommandLine();
        var acting = worker.acting()
                .recordedAt(order.recordedAt())
                .because("SSDA903 return %s, load %s".formatted(whole.year(), id));
        try {
            return acting.call(() -> transaction.execute(
                    running -> load.of(id, whole, order, clock.instant(), worker.id(), ids, progress)));
        } catch (RecordRefused.KnownSince later) {
            throw new LoadRefused(
                    "The record knows something about these children from a later time than this return is said to "
                            + "have been recorded at. Give a later --recorded-at, or none.",
                    later);
        }
    }
}
