package uk.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.account.returns.ssda903.files.ReturnWriter;
import uk.kith.bench.DatabaseTalk.Sent;
import uk.kith.front.loading.LoadOrder;
import uk.kith.front.loading.Progress;
import uk.kith.front.loading.ReturnLoads;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Workers;

/** How quickly a return goes into an empty record, beside a bare COPY of the same rows. */
final class LoadSpeed {

    private static final int RUNS = 3;
    private static final String DATABASE = "bench_load";

    private final Place place;
    private final CollectionYear year;

    LoadSpeed(Place place, CollectionYear year) {
        this.place = place;
        this.year = year;
    }

    /** One load, taken apart. */
    private record Run(long all, long parse, long write, long seal, long commit) {
        long placing() {
            return all - parse - write - seal - commit;
        }
    }

    Chapter chapter(Kith sample) throws Exception {
        var files = files(sample);
        int rows = rows(new ReturnFiles().read(files, year));
        var loads = new ArrayList<Run>();
        var copies = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            copies[i] = Timing.once(() -> copy(files));
            new JdbcTemplate(place.asOwner("postgres")).execute("drop schema bare cascade");
            loads.add(load(files));
        }
        var bare = new Timing(copies);
        var chapter = new Chapter(
                "Loading a return",
                """
                An SSDA903 return of the sample authority, %,d rows in %d files, loaded into an empty record: read, checked, \
                placed among the facts, kept as it came, with its history and its audit trail, in one transaction. Beside it \
                a bare COPY of the same files into tables of text without keys or constraints, through the same driver. %d \
                runs each, in turn.""".formatted(rows, files.size(), RUNS),
                "what",
                "time",
                "rows a second",
                "ratio to the bare COPY");
        row(chapter, "bare COPY", bare, rows, bare);
        row(chapter, "`load ssda903`", of(loads, Run::all), rows, bare);
        row(chapter, "of this, reading the files", of(loads, Run::parse), rows, bare);
        row(chapter, "of this, placing the rows (Java, and sending them)", of(loads, Run::placing), rows, bare);
        row(chapter, "of this, the database taking them, with history", of(loads, Run::write), rows, bare);
        row(chapter, "of this, sealing them in the audit trail", of(loads, Run::seal), rows, bare);
        return row(chapter, "of this, the commit", of(loads, Run::commit), rows, bare);
    }

    private static Chapter row(Chapter chapter, String what, Timing time, int rows, Timing bare) {
        return chapter.row(
                what, time.words(), "%,.0f".formatted(rows / time.seconds()), Timing.ratio(time.dividedBy(bare)));
    }

    private static Timing of(List<Run> runs, java.util.function.ToLongFunction<Run> part) {
        return new Timing(runs.stream().mapToLong(part).toArray());
    }

    private List<Path> files(Kith sample) throws Exception {
        var folder = Files.createDirectories(place.folder().resolveSibling("return"));
        var acting = sample.part(Workers.class).ofTheCommandLine().acting();
        Return whole = acting.call(() -> sample.part(ProducedReturns.class).of(year));
        return ReturnWriter.csv(whole, folder).files();
    }

    private static int rows(Return whole) {
        int rows = 0;
        for (var table : Table.values()) rows += whole.rows(table).size();
        return rows;
    }

    private Run load(List<Path> files) throws Exception {
        try (var kith = Kith.withoutPages(place.settings(DATABASE))) {
            var loads = kith.part(ReturnLoads.class);
            var read = new @Nullable Return[1];
            long parse = Timing.once(() -> read[0] = new ReturnFiles().read(files, year));
            var whole = read[0];
            if (whole == null) throw new IllegalStateException("The return was not read");
            var time = new long[1];
            List<Sent> sent = kith.part(DatabaseTalk.class)
                    .during(() -> time[0] =
                            Timing.once(() -> loads.load(whole, new LoadOrder("a benchmark", null), Progress.SILENT)));
            long seal = took(sent, "audit.seal");
            long commit = took(sent, "commit");
            long write = sent.stream().mapToLong(Sent::nanos).sum() - seal - commit;
            return new Run(parse + time[0], parse, write, seal, commit);
        } finally {
            place.drop(DATABASE);
        }
    }

    private static long took(List<Sent> sent, String words) {
        return sent.stream()
                .filter(one -> one.sql().contains(words))
                .mapToLong(Sent::nanos)
                .sum();
    }

    private void copy(List<Path> files) throws SQLException, IOException {
        try (Connection connection = place.asOwner("postgres").getConnection()) {
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement()) {
                sql.execute("create schema bare");
                int number = 0;
                for (var file : files) {
                    number++;
                    sql.execute("create table bare.t%d (%s)".formatted(number, columns(file)));
                    try (var rows = Files.newInputStream(file)) {
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn("copy bare.t%d from stdin (format csv, header)".formatted(number), rows);
                    }
                }
                connection.commit();
            }
        }
    }

    private static String columns(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow().replaceAll("[^A-Z0-9_,]", "").replace(",", " text, ") + " text";
        }
    }
}
