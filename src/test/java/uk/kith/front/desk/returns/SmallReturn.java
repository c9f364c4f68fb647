package uk.kith.front.desk.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.runs.Run;
import uk.kith.account.returns.runs.Runs;
import uk.kith.account.returns.runs.WorkFolder;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.front.loading.LoadOrder;
import uk.kith.front.loading.Progress;
import uk.kith.front.loading.ReturnLoads;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.TestWorkers;

/** A small return about two children who do not exist, as files, and checks of it that have come to an end. */
@TestComponent
class SmallReturn {

    static final CollectionYear YEAR = new CollectionYear(2027);
    static final String FIRST = "RUN1";
    static final String SECOND = "RUN2";

    private static final String HEADER = """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            RUN1,F,05/06/2012,WBRI,UN1,0,
            RUN2,M,05/06/2012,WBRI,UN1,,
            """;

    /** RUN1 is placed for adoption (P1) with a provider that cannot be (PR3): rule 529. */
    private static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            RUN1,01/05/2026,S,C2,N1,P1,PR3,,,,,,
            RUN2,01/05/2026,S,C2,N1,U6,PR1,,,,,,
            """;

    private final Runs runs;
    private final ReturnLoads loads;
    private final TestWorkers workers;
    private final JdbcClient db;

    SmallReturn(Runs runs, ReturnLoads loads, TestWorkers workers, JdbcClient db) {
        this.runs = runs;
        this.loads = loads;
        this.workers = workers;
        this.db = db;
    }

    static List<Path> files(Path folder) throws IOException {
        return List.of(
                Files.writeString(folder.resolve("header.csv"), HEADER),
                Files.writeString(folder.resolve("episodes.csv"), EPISODES));
    }

    /** Brings the return into the record. */
    void load(Path folder) throws IOException, UnusableFile {
        loads.load(new ReturnFiles().read(files(folder), YEAR), new LoadOrder("a test", null), Progress.SILENT);
    }

    /** What broke rule 529 is put right in the record, or wrong again. */
    void correct(boolean right) {
        workers.as(
                workers.with(Role.SOCIAL_WORKER),
                () -> db.sql("""
                update lookedafter.episode e
                   set placement_type = :type, placement_provider = :provider
                  from people.identifier i
                 where i.child = e.child and i.value = :child
                """)
                        .param("type", right ? "U6" : "P1")
                        .param("provider", right ? "PR1" : "PR3")
                        .param("child", FIRST)
                        .update());
    }

    UUID child(String localId) {
        return workers.as(
                workers.with(Role.PERFORMANCE_ANALYST),
                () -> db.sql("select i.child from people.fact_identifier i where i.kind = 'local' and i.value = :value")
                        .param("value", localId)
                        .query(UUID.class)
                        .single());
    }

    Run ofRecord(Worker worker) {
        return ended(worker, ofRecordAtOnce(worker));
    }

    UUID ofRecordAtOnce(Worker worker) {
        return workers.as(worker, () -> runs.startOfRecord("ssda903", YEAR, worker.id(), null));
    }

    Run ofFiles(Worker worker, String name, List<Path> files) throws IOException {
        return ended(worker, ofFilesAtOnce(worker, name, files));
    }

    UUID ofFilesAtOnce(Worker worker, String name, List<Path> files) throws IOException {
        var folder = WorkFolder.make();
        var copies = new ArrayList<Path>();
        for (var file : files) {
            var place = Files.createDirectory(folder.path().resolve(Integer.toString(copies.size())));
            copies.add(Files.copy(file, place.resolve(String.valueOf(file.getFileName()))));
        }
        return workers.as(worker, () -> runs.startOfFiles(name, YEAR, worker.id(), copies, folder));
    }

    /** The run once it is over. */
    Run ended(Worker worker, UUID run) {
        @Nullable Run found = null;
        for (int tenths = 0; tenths < 900; tenths++) {
            found = workers.as(worker, () -> runs.find(run));
            if (found.finishedAt() != null) return found;
            pause();
        }
        throw new AssertionError("The run has not ended: " + found);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
