package uk.kith.account.returns.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.checking.NotAsked;
import uk.kith.account.returns.files.ReturnFileProblem;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/**
 * Does the work of runs, each on a thread of its own, two at a time. It acts as the command line does, who sees every child:
 * rules that compare children must see all of them, and each row is then shown to those alone who may see its child.
 */
@Component
class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final int AT_ONCE = 2;
    private static final String BROKEN =
            "Something went wrong in Kith while it was checking. Try again; if it happens again, tell whoever looks after Kith.";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Workers workers;
    private final RunProgress progress;
    private final RunKept kept;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    Running(
            Workers workers,
            RunProgress progress,
            RunKept kept,
            PlatformTransactionManager transactions,
            JdbcClient db) {
        this.workers = workers;
        this.progress = progress;
        this.kept = kept;
        this.transaction = new TransactionTemplate(transactions);
        this.db = db;
    }

    /** A run that has been noted and is to be done. */
    record Order(UUID run, CheckedReturn checked, CollectionYear year) {}

    void ofFiles(Order order, List<Path> files, WorkFolder folder) {
        begin(order, () -> {
            try (folder) {
                ofFiles(order, files);
            }
        });
    }

    /** @param knownAt the moment as known at which the record is asked; null for now */
    void ofRecord(Order order, @Nullable Instant knownAt) {
        begin(order, () -> ofRecord(order, workers.ofTheCommandLine().acting(), knownAt));
    }

    private interface Work {
        void run() throws UnusableFile, IOException;
    }

    private void begin(Order order, Work work) {
        Thread.ofVirtual().name("run-" + order.run()).start(() -> {
            places.acquireUninterruptibly();
            try {
                work.run();
            } catch (UnusableFile unusable) {
                failed(
                        order,
                        unusable.problems().stream()
                                .map(ReturnFileProblem::line)
                                .toList());
            } catch (IOException | RuntimeException | Error broken) {
                LOG.error("Run {} failed", order.run(), broken);
                failed(order, List.of(BROKEN));
            } finally {
                places.release();
            }
        });
    }

    private void failed(Order order, List<String> sentences) {
        workers.ofTheCommandLine().acting().run(() -> progress.failed(order.run(), sentences));
    }

    private void ofFiles(Order order, List<Path> files) throws UnusableFile {
        var acting = workers.ofTheCommandLine().acting();
        progress.step(order.run(), "Reading the files");
        // What is read of the record beside the files is read in one go.
        Read read = acting.call(() -> transaction.execute(status -> read(order, files)));
        var told = read.orThrow();
        acting.run(() ->
                progress.read(order.run(), told.rows().size() + told.unread().size(), told.notices()));
        ask(order, acting, told, null);
    }

    private static Read read(Order order, List<Path> files) {
        try {
            return new Read(order.checked().ofFiles(order.year(), files), null);
        } catch (UnusableFile unusable) {
            return new Read(null, unusable);
        }
    }

    /** What came of reading files, on its way out of a transaction. */
    private record Read(@Nullable Told told, @Nullable UnusableFile unusable) {

        Told orThrow() throws UnusableFile {
            if (unusable != null) throw unusable;
            return Objects.requireNonNull(told);
        }
    }

    private record AsKnown(Told told, Instant moment) {}

    private void ofRecord(Order order, Acting acting, @Nullable Instant wanted) {
        progress.step(order.run(), "Taking the rows from the record");
        var record = order.checked().fromRecord();
        var moment = wanted == null ? moment("select clock_timestamp()") : wanted;
        AsKnown known = acting.asKnownAt(moment)
                .call(() -> transaction.execute(status ->
                        // The moment may be earlier than asked for: before whatever was still being written.
                        new AsKnown(record.told(order.year()), moment("select kith.known_at()"))));
        ask(order, acting, known.told(), known.moment());
    }

    private void ask(Order order, Acting acting, Told told, @Nullable Instant moment) {
        progress.step(order.run(), "Asking the rules");
        var outcomes = told.ask();
        progress.step(order.run(), "Keeping what was found");
        acting.run(() -> kept.keep(order.run(), order.checked(), told, outcomes));
        var notAsked = new ArrayList<>(oldRules(order));
        notAsked.addAll(NotAsked.sentences(outcomes));
        progress.finished(order.run(), moment, notAsked);
    }

    private static List<String> oldRules(Order order) {
        Rulebook<?> book = order.checked().book();
        int asked = order.year().ending();
        int nearest = book.nearest(asked);
        return nearest == asked
                ? List.of()
                : List.of("There are no rules of %d here; those of %d were asked.".formatted(asked, nearest));
    }

    private Instant moment(String sql) {
        return db.sql(sql).query(OffsetDateTime.class).single().toInstant();
    }
}
