package uk.kith.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page under {@code docs} that is made from code and committed. A test compares the committed copy with a fresh one;
 * run with {@code -Dkith.docs=write} to renew it.
 */
public final class GeneratedDoc {

    private GeneratedDoc() {}

    /** Fails when the committed file (a path from the project's root) differs from the fresh text, or writes it. */
    public static void check(Path file, String fresh) {
        try {
            if ("write".equals(System.getProperty("kith.docs"))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, fresh);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is out of date; renew it with -Dkith.docs=write", file)
                    .isEqualTo(fresh);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
