package uk.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import uk.kith.platform.database.EmbeddedPostgres;

/** One PostgreSQL for all tests of this run, gone when they are over. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = start();

    /** The folder of the PostgreSQL that all tests share, for a test that asks for a database of its own in it. */
    public static Path folder() {
        return FOLDER;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("kith.data=" + FOLDER, "kith.lasting=false", "kith.demo=true")
                .applyTo(context);
    }

    private static Path start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "tmp")), "postgres")
                    .toAbsolutePath();
            EmbeddedPostgres server = EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                waitForTheLastToLeave(folder);
                delete(folder);
            }));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The running application leaves at the same time, and stops the server when it is the last; its files must wait for that. */
    private static void waitForTheLastToLeave(Path folder) {
        var running = folder.resolve("cluster").resolve("postmaster.pid");
        try {
            for (int tenths = 0; tenths < 250 && Files.exists(running); tenths++) Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
