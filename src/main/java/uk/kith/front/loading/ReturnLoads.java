package uk.kith.front.loading;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.platform.database.RecordRefused;
import uk.kith.platform.identity.Workers;

/** Loads returns into the record, of children looked after and of children in need: each in one transaction, whole or not at all. */
@Component
public class ReturnLoads {

    private final Workers workers;
    private final ReturnLoad load;
    private final CensusLoad census;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReturnLoads(
            Workers workers, ReturnLoad load, CensusLoad census, Clock clock, PlatformTransactionManager transactions) {
        this.workers = workers;
        this.load = load;
        this.census = census;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Places the rows that can stand, lists the others, and keeps all of them as they came.
     *
     * @throws LoadRefused when the return would change what was known later than it is said to have been
     */
    public LoadReport load(Return whole, LoadOrder order, Progress progress) {
        return load(
                "SSDA903 return " + whole.year(),
                order,
                (id, worker, ids) -> load.of(id, whole, order, clock.instant(), worker, ids, progress));
    }

    /**
     * The same with a census of children in need.
     *
     * @throws LoadRefused when the census would change what was known later than it is said to have been
     */
    public LoadReport load(CinMessage message, LoadOrder order, Progress progress) {
        return load(
                "CIN census " + message.year(),
                order,
                (id, worker, ids) -> census.of(id, message, order, clock.instant(), worker, ids, progress));
    }

    @FunctionalInterface
    private interface Load {
        LoadReport by(UUID id, UUID worker, NewIds ids);
    }

    private LoadReport load(String what, LoadOrder order, Load work) {
        var ids = new NewIds();
        var id = ids.next();
        var worker = workers.ofTheCommandLine();
        var acting = worker.acting().recordedAt(order.recordedAt()).because("%s, load %s".formatted(what, id));
        try {
            return acting.call(() -> transaction.execute(running -> work.by(id, worker.id(), ids)));
        } catch (RecordRefused.KnownSince later) {
            throw new LoadRefused(
                    "The record knows something about these children from a later time than this return is said to "
                            + "have been recorded at. Give a later --recorded-at, or none.",
                    later);
        }
    }
}
