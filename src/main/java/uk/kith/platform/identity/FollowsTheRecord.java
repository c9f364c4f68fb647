package uk.kith.platform.identity;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kith.platform.database.AtCommit;

/**
 * Keeps something that is worked out from the record fresh while the pages are served, in the background and never in anybody's
 * way: soon after a transaction, and every minute for what other programs changed. It rests after it worked, so that a great
 * load is followed without being slowed down.
 */
public abstract class FollowsTheRecord implements AtCommit, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowsTheRecord.class);
    /** Held while any of them works: what one writes is nothing that another follows, or the two would never rest. */
    private static final ScopedValue<Boolean> FOLLOWING = ScopedValue.newInstance();

    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final int restsTimes;
    private final Workers workers;
    private final BlockingQueue<Boolean> changes = new ArrayBlockingQueue<>(1);
    private volatile @Nullable Thread thread;

    /**
     * @param name what is kept fresh, as the log says it
     * @param restsTimes how many times as long as it worked it rests
     */
    protected FollowsTheRecord(String name, int restsTimes, Workers workers) {
        this.name = name;
        this.restsTimes = restsTimes;
        this.workers = workers;
    }

    /** Brings it up to the record. It acts as somebody who sees every child. */
    protected abstract void freshen();

    /** Whether anything changed is asked of the record afterwards; here it would cost every transaction a question. */
    @Override
    public void beforeCommit(Connection connection) {
        if (FOLLOWING.isBound()) return;
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
        var begun = Thread.ofVirtual().name(name).unstarted(this::keepFresh);
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
                var rest = worked().multipliedBy(restsTimes);
                Thread.sleep(rest.compareTo(A_MOMENT) < 0 ? A_MOMENT : rest);
                changes.poll(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long it took. Where it fails, as when the database is away, it is tried again after the next change or minute. */
    private Duration worked() {
        long began = System.nanoTime();
        try {
            ScopedValue.where(FOLLOWING, true)
                    .run(() -> workers.ofTheCommandLine().acting().run(this::freshen));
        } catch (RuntimeException failed) {
            // Its message may repeat what stands in a child's record.
            if (isRunning())
                LOG.warn(
                        "The {} could not be brought up to the record: {} at {}",
                        name,
                        failed.getClass().getName(),
                        failed.getStackTrace().length == 0 ? "?" : failed.getStackTrace()[0]);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
