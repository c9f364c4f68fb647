package uk.kith.front.loading;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.platform.database.RecordRefused;
import uk.kith.platform.identity.Workers;

/** Loads Annex A workbooks into the record: each in one transaction, whole or not at all. */
@Component
public class AnnexALoads {

    private final Workers workers;
    private final ListLoad load;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AnnexALoads(Workers workers, ListLoad load, Clock clock, PlatformTransactionManager transactions) {
        this.workers = workers;
        this.load = load;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Places the rows that can stand, lists the others, and keeps all of them as they came.
     *
     * @param day the day of inspection that the workbook was made for
     * @throws LoadRefused when the workbook would change what was known later than it is said to have been
     */
    public LoadReport load(AnnexA lists, LocalDate day, LoadOrder order, Progress progress) {
        var ids = new NewIds();
        var id = ids.next();
        var worker = workers.ofTheCommandLine();
        var acting =
                worker.acting().recordedAt(order.recordedAt()).because("Annex A as at %s, load %s".formatted(day, id));
        try {
            return acting.call(() -> transaction.execute(
                    running -> load.of(id, lists, day, order, clock.instant(), worker.id(), ids, progress)));
        } catch (RecordRefused.KnownSince later) {
            throw new LoadRefused(
                    "The record knows something about these children from a later time than this workbook is said to "
                            + "have been recorded at. Give a later --recorded-at, or none.",
                    later);
        }
    }
}
