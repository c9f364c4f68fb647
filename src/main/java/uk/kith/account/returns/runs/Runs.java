package uk.kith.account.returns.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kith.account.returns.runs.Run.Source;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;

/**
 * Checks of whole returns, of files or of the record: started here, done beside, and kept with what they found. What is found
 * is asked of {@link RunFindings}.
 */
@Component
@Transactional
public class Runs {

    private static final String RUN = """
            select r.id, r.return_name, r.year, r.source, r.known_at, r.worker, coalesce(w.name, '') as worker_name, r.started_at,
                   r.step, r.stepped_at, r.finished_at, r.failed, r.row_count, r.not_asked
              from returns.run r
              left join identity.fact_worker w on w.id = r.worker
            """;

    private final JdbcClient db;
    private final NationalReturns returns;
    private final Running running;
    private final Audit audit;
    private final Clock clock;

    Runs(JdbcClient db, NationalReturns returns, Running running, Audit audit, Clock clock) {
        this.db = db;
        this.returns = returns;
        this.running = running;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks files. The work begins when this transaction has ended well.
     *
     * @param folder where the files are; it goes when they have been read, or when nothing comes of the run
     */
    public UUID startOfFiles(String name, CollectionYear year, UUID worker, List<Path> files, WorkFolder folder) {
        var order = note(name, year, Source.FILES, worker, "uploaded files");
        files.forEach(file -> note(order.run(), file));
        afterwards(() -> running.ofFiles(order, files, folder), folder);
        return order.run();
    }

    /**
     * Checks what the record tells. The work begins when this transaction has ended well.
     *
     * @param knownAt the moment as known at which the record is asked; null for now
     */
    public UUID startOfRecord(String name, CollectionYear year, UUID worker, @Nullable Instant knownAt) {
        var order = note(name, year, Source.RECORD, worker, "the record");
        afterwards(() -> running.ofRecord(order, knownAt), null);
        return order.run();
    }

    /** @throws NotThere when there is no such run */
    public Run find(UUID id) {
        return db.sql(RUN + " where r.id = :id")
                .param("id", id)
                .query(Runs::run)
                .optional()
                .orElseThrow(() -> new NotThere("run"));
    }

    /** The runs of some years, the newest first. */
    public List<Run> of(List<CollectionYear> years) {
        return db.sql(RUN + " where r.year = any(:years) order by r.started_at desc, r.id desc limit 200")
                .param("years", years.stream().map(CollectionYear::ending).toArray(Integer[]::new))
                .query(Runs::run)
                .list();
    }

    /** The run before one, of the same return and year, that came to an end. */
    public Optional<Run> before(Run run) {
        return db.sql(RUN + """
                 where r.return_name = :name and r.year = :year and r.finished_at is not null and not r.failed
                   and r.id <> :id and r.started_at <= :started
                 order by r.started_at desc, r.id desc
                 limit 1
                """)
                .param("name", run.returnName())
                .param("year", run.year().ending())
                .param("id", run.id())
                .param("started", run.startedAt().atOffset(ZoneOffset.UTC))
                .query(Runs::run)
                .optional();
    }

    /** The files of a run, in the order in which they were given. */
    public List<Run.File> files(UUID run) {
        return db.sql("select f.name, f.bytes, f.sha256 from returns.run_file f where f.run = :run order by f.id")
                .param("run", run)
                .query(Run.File.class)
                .list();
    }

    /** What was said of the files, for whoever started the run and for those who may see every child. */
    public List<Run.Notice> notices(UUID run) {
        return db.sql("select n.problem, n.sentence from returns.run_notice n where n.run = :run order by n.place")
                .param("run", run)
                .query(Run.Notice.class)
                .list();
    }

    private Running.Order note(String name, CollectionYear year, Source source, UUID worker, String of) {
        var checked = returns.checked(name);
        var id = db.sql("""
                insert into returns.run (return_name, year, source, worker, started_at, step, stepped_at)
                values (:name, :year, :source, :worker, :now, 'Waiting for another check to end', :now)
                returning id
                """)
                .param("name", name)
                .param("year", year.ending())
                .param("source", source.name().toLowerCase(Locale.ROOT))
                .param("worker", worker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        audit.did("checked", "%s %s, %s".formatted(checked.title(), year.label(), of), null);
        return new Running.Order(id, checked, year);
    }

    private void note(UUID run, Path file) {
        try {
            db.sql("insert into returns.run_file (run, name, bytes, sha256) values (:run, :name, :bytes, :sha256)")
                    .param("run", run)
                    .param("name", String.valueOf(file.getFileName()))
                    .param("bytes", Files.size(file))
                    .param("sha256", Sha256.of(file))
                    .update();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The thread of the work must find the run there. */
    private static void afterwards(Runnable work, @Nullable WorkFolder folder) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) work.run();
                else if (folder != null) remove(folder);
            }
        });
    }

    private static void remove(WorkFolder folder) {
        try {
            folder.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("return_name"),
                new CollectionYear(row.getInt("year")),
                Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                instant(row.getTimestamp("known_at")),
                row.getObject("worker", UUID.class),
                row.getString("worker_name"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("step"),
                row.getTimestamp("stepped_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                row.getBoolean("failed"),
                row.getObject("row_count", Integer.class),
                Arrays.asList((String[]) row.getArray("not_asked").getArray()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
