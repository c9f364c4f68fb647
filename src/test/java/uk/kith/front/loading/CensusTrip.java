package uk.kith.front.loading;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.files.CinFiles;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.producing.ProducedCensuses;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Workers;

/** Takes censuses into the record and out of it, and compares what came out with what was placed. */
@TestComponent
class CensusTrip {

    private final ReturnLoads loads;
    private final ProducedCensuses produced;
    private final Workers workers;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    CensusTrip(
            ReturnLoads loads,
            ProducedCensuses produced,
            Workers workers,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.loads = loads;
        this.produced = produced;
        this.workers = workers;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    static CinMessage read(Path path, int year) {
        try {
            return new CinFiles().read(path, new CollectionYear(year));
        } catch (UnusableFile refused) {
            throw new AssertionError(refused);
        }
    }

    /** Loads a census and sees that the facts alone give back every row that was placed, and no other of its children. */
    LoadReport there_and_back(CinMessage message, @Nullable Instant recordedAt) {
        var report = load(message, recordedAt);
        forgetKeptRows();
        assertGivesBack(
                message, report, ofTheSame(message, produce(message.year().ending(), null)));
        return report;
    }

    LoadReport load(CinMessage message, @Nullable Instant recordedAt) {
        return loads.load(message, new LoadOrder("a test", recordedAt), Progress.SILENT);
    }

    CinMessage produce(int year, @Nullable Instant knownAt) {
        return workers.ofTheCommandLine()
                .acting()
                .asKnownAt(knownAt)
                .call(() -> produced.of(new CollectionYear(year), Instant.EPOCH));
    }

    void forgetKeptRows() {
        workers.ofTheCommandLine()
                .acting()
                .run(() -> transaction.executeWithoutResult(
                        running -> db.sql("delete from loading.kept_row").update()));
    }

    /** Takes everybody of a census out of the record; what was known of them stays in its history. */
    void emptyTheRecord() {
        workers.ofTheCommandLine()
                .acting()
                .run(() -> transaction.executeWithoutResult(running -> {
                    var tables = new ArrayList<>(List.of("people.person", "people.identifier"));
                    new CensusTables(new CollectionYear(2026))
                            .others()
                            .forEach(hung -> tables.add(hung.table().facts().name()));
                    for (var table : tables.reversed())
                        db.sql("delete from " + table).update();
                }));
    }

    /** What a census tells of the children of another. */
    static CinMessage ofTheSame(CinMessage message, CinMessage more) {
        var children = message.rows(CinTable.CHILD_IDENTIFIERS).stream()
                .map(row -> normal(row.child()))
                .collect(toSet());
        List<CinRow> rows = new ArrayList<>();
        for (var table : CinTable.values())
            for (var row : more.rows(table)) if (children.contains(normal(row.child()))) rows.add(row);
        return CinMessage.of(message.year(), rows, List.of());
    }

    static void assertGivesBack(CinMessage message, LoadReport report, CinMessage back) {
        for (var table : CinTable.values()) {
            Set<Integer> listed = report.listed().stream()
                    .filter(row -> row.table() == table)
                    .map(Listed::number)
                    .collect(toSet());
            var placed = message.rows(table).stream()
                    .filter(row -> !listed.contains(row.number()))
                    .toList();
            var sum = report.sums().get(table);
            assertThat(sum == null ? 0 : sum.placed())
                    .as("rows placed of %s", table)
                    .isEqualTo(placed.size());
            if (table == CinTable.HEADER) continue;
            var lost = counted(placed);
            counted(back.rows(table)).forEach((row, count) -> lost.merge(row, -count, Integer::sum));
            lost.values().removeIf(count -> count == 0);
            assertThat(lost)
                    .as("%s: rows lost (1) or made up (-1)", table.title())
                    .isEmpty();
        }
    }

    private static Map<List<String>, Integer> counted(List<CinRow> rows) {
        Map<List<String>, Integer> counted = new HashMap<>();
        rows.forEach(row -> counted.merge(normal(row), 1, Integer::sum));
        return counted;
    }

    /** The cells without regard to letter case, white space and how yes and no are written; numbers of blocks are not told. */
    private static List<String> normal(CinRow row) {
        var cells = new ArrayList<String>();
        cells.add(normal(row.child()));
        for (var cell : Arrays.asList(row.cells()).subList(row.table().keys(), row.cells().length))
            cells.add(normal(cell));
        // The factors of an assessment are told by rows of their own.
        if (row.table() == CinTable.ASSESSMENTS) cells.removeLast();
        var within = row.within();
        if (within != null && within.table().keys() > 1)
            cells.add(normal(within).toString());
        return cells;
    }

    private static String normal(@Nullable String cell) {
        if (cell == null) return "";
        var text = cell.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        return text.equals("TRUE") ? "1" : text.equals("FALSE") ? "0" : text;
    }
}
