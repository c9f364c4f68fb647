package uk.kith.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;

/** Workers who do not exist, for tests to act as. Each call makes a new one. */
@TestComponent
public class TestWorkers {

    private final Workers workers;
    private final TransactionTemplate transaction;

    TestWorkers(Workers workers, PlatformTransactionManager transactions) {
        this.workers = workers;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Worker with(Role... roles) {
        String name = "sample-" + UUID.randomUUID();
        return workers.addSample("Sample Worker " + name.substring(7, 11), name + "@example.org", Set.of(roles));
    }

    /** Does something as a worker in one transaction. */
    public <T> T as(Worker worker, Callable<T> something) {
        return as(worker.acting(), something);
    }

    /** Does something in one transaction in this light. */
    public <T> T as(Acting acting, Callable<T> something) {
        return acting.call(() -> transaction.execute(status -> {
            try {
                return something.call();
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }));
    }

    /** Does something as a worker in one transaction that is taken back: the record is left as it was. */
    public void takenBack(Worker worker, Runnable something) {
        worker.acting()
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    something.run();
                }));
    }
}
