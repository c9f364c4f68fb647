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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Workers;
import uk.kith.record.people.PeopleTables;

/** Takes returns into the record and out of it, and compares what came out with what was placed. */
@TestComponent
class RoundTrip {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final ReturnLoads loads;
    private final ProducedReturns produced;
    private final Workers workers;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    RoundTrip(
            ReturnLoads loads,
            ProducedReturns produced,
            Workers workers,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.loads = loads;
        this.produced = produced;
        this.workers = workers;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    static Return read(Path path, int year) {
        try {
            return new ReturnFiles().read(List.of(path), new CollectionYear(year));
        } catch (UnusableFile refused) {
            throw new AssertionError(refused);
        }
    }

    /** Loads a return and sees that the facts alone give back every row that was placed, and no other of its children. */
    LoadReport there_and_back(Return whole, @Nullable Instant recordedAt) {
        var report = load(whole, recordedAt);
        forgetKeptRows();
        assertGivesBack(whole, report, ofTheSame(whole, produce(whole.year().ending(), null)));
        return report;
    }

    /** What a return tells of the children and tables of another. */
    static Return ofTheSame(Return whole, Return more) {
        var children = whole.present().stream()
                .flatMap(table -> whole.rows(table).stream())
                .map(row -> normal(row.child()))
                .collect(toSet());
        List<Row> rows = new ArrayList<>();
        for (var table : whole.present())
            for (Row row : more.rows(table)) if (children.contains(normal(row.child()))) rows.add(row);
        return Return.of(whole.year(), Set.copyOf(whole.present()), rows);
    }

    LoadReport load(Return whole, @Nullable Instant recordedAt) {
        return loads.load(whole, new LoadOrder("a test", recordedAt), Progress.SILENT);
    }

    Return produce(int year, @Nullable Instant knownAt) {
        return workers.ofTheCommandLine().acting().asKnownAt(knownAt).call(() -> produced.of(new CollectionYear(year)));
    }

    void forgetKeptRows() {
        workers.ofTheCommandLine()
                .acting()
                .run(() -> transaction.executeWithoutResult(
                        running -> db.sql("delete from loading.kept_row").update()));
    }

    /** Takes everybody out of the record; what was known of them stays in its history. */
    void emptyTheRecord() {
        workers.ofTheCommandLine()
                .acting()
                .run(() -> transaction.executeWithoutResult(running -> {
                    Stream.concat(
                                    FactTables.of(2027).stream()
                                            .map(table -> table.facts().name()),
                                    Stream.of(PeopleTables.IDENTIFIER.name(), PeopleTables.PERSON.name()))
                            .forEach(table -> db.sql("delete from " + table).update());
                }));
    }

    static void assertGivesBack(Return whole, LoadReport report, Return back) {
        for (var table : Table.values()) {
            Set<Integer> listed = report.listed().stream()
                    .filter(row -> row.table() == table)
                    .map(Listed::number)
                    .collect(toSet());
            var placed = whole.rows(table).stream()
                    .filter(row -> !listed.contains(row.number()))
                    .toList();
            var sum = report.sums().get(table);
            assertThat(sum == null ? 0 : sum.placed())
                    .as("rows placed of %s", table)
                    .isEqualTo(placed.size());
            var lost = counted(placed);
            counted(back.rows(table).stream().toList()).forEach((row, count) -> lost.merge(row, -count, Integer::sum));
            lost.values().removeIf(count -> count == 0);
            assertThat(lost)
                    .as("%s: rows lost (1) or made up (-1)", table.title())
                    .isEmpty();
        }
    }

    static Map<List<String>, Integer> counted(List<? extends Row> rows) {
        Map<List<String>, Integer> counted = new HashMap<>();
        rows.forEach(row -> counted.merge(normal(row), 1, Integer::sum));
        return counted;
    }

    /** The cells without regard to the form of dates, letter case and white space. */
    private static List<String> normal(Row row) {
        var cells = new ArrayList<String>();
        for (var cell : Arrays.copyOf(row.cells(), row.table().columns().size())) cells.add(normal(cell));
        return cells;
    }

    private static String normal(@Nullable String cell) {
        if (cell == null) return "";
        var text = cell.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        var day = DAY.matcher(text);
        return day.matches()
                ? "%02d/%02d/%s".formatted(Integer.valueOf(day.group(1)), Integer.valueOf(day.group(2)), day.group(3))
                : text;
    }
}
