package uk.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.files.ReturnWriter;
import uk.kith.kernel.CollectionYear;

/** How quickly a return is checked: the command as somebody types it, and the rules alone. */
final class RulesSpeed {

    private static final CollectionYear YEAR = new CollectionYear(2027);
    private static final int RUNS = 3;

    private RulesSpeed() {}

    static Chapter chapter() throws Exception {
        Served.built();
        var chapter = new Chapter(
                "Checking a return", """
                `./kith check ssda903` on an invented return, from typing it to its end: Java's start, reading the files, all \
                322 rules of 2026/27, a line for each flagged row. %d runs each; memory is the most that was resident. Below \
                it the rules alone, by JMH: rows as they are read to findings, warm, in one process.""".formatted(RUNS), "what", "rows", "time", "processor time", "memory");
        for (int children : new int[] {100, 5_000, 50_000}) command(chapter, children);
        for (var result : rulesAlone())
            chapter.row(
                    "the rules alone, %s children".formatted(result.getParams().getParam("children")),
                    "",
                    "%.3f ms".formatted(result.getPrimaryResult().getScore()),
                    "",
                    "");
        return chapter;
    }

    private static void command(Chapter chapter, int children) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "check");
        var whole = InventedCare.of(children, YEAR);
        ReturnWriter.csv(whole, folder);
        int rows = 0;
        for (var table : Table.values()) rows += whole.rows(table).size();
        var nanos = new long[RUNS];
        var cpu = new long[RUNS];
        long memory = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            var check = new ProcessBuilder(
                            Path.of("target", "kith", "kith").toString(),
                            "check",
                            "ssda903",
                            "--year",
                            "2027",
                            "--out",
                            folder.resolveSibling("findings.csv").toString(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (check.isAlive()) {
                cpu[i] = check.info().totalCpuDuration().map(Duration::toNanos).orElse(cpu[i]);
                memory = Math.max(memory, resident(check.pid()));
                Thread.sleep(5);
            }
            nanos[i] = System.nanoTime() - start;
        }
        chapter.row(
                "`check`, %,d children".formatted(children),
                "%,d".formatted(rows),
                new Timing(nanos).words(),
                new Timing(cpu).words(),
                memory + " MB");
    }

    private static long resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static Collection<RunResult> rulesAlone() throws Exception {
        return List.copyOf(new Runner(new OptionsBuilder()
                        .include(RulesBenchmark.class.getSimpleName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run());
    }
}
