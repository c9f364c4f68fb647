package uk.kith.account.returns.live;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kith.platform.database.AtCommit;
import uk.kith.platform.identity.Workers;

/**
 * Keeps the findings fresh while the pages are served, in the background and never in anybody's way: soon after a
 * transaction, and every minute for what other programs changed. It rests as long as it worked, so that a great load is
 * followed without being slowed down.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "kith.fresh-findings", matchIfMissing = true)
class FreshFindings implements AtCommit, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FreshFindings.class);
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LiveFindings findings;
    private final Workers workers;
    private final BlockingQueue<Boolean> changes = new ArrayBlockingQueue<>(1);
    private volatile @Nullable Thread thread;

    FreshFindings(LiveFindings findings, Workers workers) {
        this.findings = findings;
        this.workers = workers;
    }

    /** Whether anything changed is asked of the record afterwards; here it would cost every transaction a question. */
    @Override
    public void beforeCommit(Connection connection) {
        if (Thread.currentThread() == thread) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.offer(true);
            }
        });
    }

    @Override
    public void start() {
        // Known before it begins: it goes on only while it is.
        var begun = Thread.ofVirtual().name("findings").unstarted(this::keepFresh);
        thread = begun;
        begun.start();
    }

    @Override
    public void stop() {
        var running = thread;
        if (running == null) return;
        thread = null;
        running.interrupt();
        try {
            running.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keepFresh() {
        try {
            while (isRunning()) {
                var worked = freshen();
                Thread.sleep(worked.compareTo(A_MOMENT) < 0 ? A_MOMENT : worked);
                changes.poll(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long it took. Where it fails, as when the database is away, it is tried again after the next change or minute. */
    private Duration freshen() {
        long began = System.nanoTime();
        try {
            workers.ofTheCommandLine().acting().call(findings::freshen);
        } catch (RuntimeException failed) {
            // Its message may repeat what stands in a child's record.
            if (isRunning())
                LOG.warn(
                        "The findings could not be brought up to the record: {} at {}",
                        failed.getClass().getName(),
                        failed.getStackTrace().length == 0 ? "?" : failed.getStackTrace()[0]);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
