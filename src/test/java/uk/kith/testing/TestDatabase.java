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
                delete(folder);
            }));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
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
