package uk.kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** How long somebody waits for the first page, with an empty folder and with the one that is there already. */
final class StartUp {

    private static final int RUNS = 3;

    private StartUp() {}

    static Chapter chapter() throws Exception {
        Served.built();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "start")
                .toAbsolutePath();
        try {
            var chapter = new Chapter(
                    "Start-up",
                    "`./kith demo` with the usual sample authority, already built, until the first page is there.",
                    "start",
                    "first page after",
                    "memory then");
            row(chapter, "cold: an empty folder, where the database and the sample authority are made", folder, 1);
            row(chapter, "warm: the folder is there", folder, RUNS);
            return chapter;
        } finally {
            remove(folder);
        }
    }

    private static void row(Chapter chapter, String start, Path folder, int runs) throws Exception {
        var nanos = new long[runs];
        long memory = 0;
        for (int i = 0; i < runs; i++)
            try (var served = Served.demo(folder)) {
                nanos[i] = served.untilFirstPage();
                memory = served.memory();
            }
        chapter.row(start, new Timing(nanos).words(), memory + " MB");
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }
}
