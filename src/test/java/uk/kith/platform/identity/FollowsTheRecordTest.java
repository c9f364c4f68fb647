package uk.kith.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.testing.KithTest;

/** What is worked out from the record follows what people do, and not what else was worked out. */
@KithTest
class FollowsTheRecordTest {

    @Autowired
    Workers workers;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_people_do_is_followed() {
        assertThat(noted(new Follower(() -> {}))).isEqualTo(1);
    }

    @Test
    void two_that_follow_the_record_do_not_follow_each_other() throws Exception {
        var other = new Follower(() -> {});
        var noted = new CompletableFuture<Integer>();
        var one = new Follower(() -> noted.complete(noted(other)));
        one.start();
        try {
            assertThat(noted.get(30, TimeUnit.SECONDS)).isZero();
        } finally {
            one.stop();
        }
    }

    /** How many changes a follower takes note of at the end of a transaction. */
    private int noted(Follower follower) {
        var many = new AtomicInteger();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            int before = TransactionSynchronizationManager.getSynchronizations().size();
            follower.beforeCommit(null);
            many.set(TransactionSynchronizationManager.getSynchronizations().size() - before);
        });
        return many.get();
    }

    private final class Follower extends FollowsTheRecord {

        private final Runnable work;

        Follower(Runnable work) {
            super("sample", 1, workers);
            this.work = work;
        }

        @Override
        protected void freshen() {
            work.run();
        }
    }
}
