package uk.kith.account.returns.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the time that some work takes, for nobody else to read. It goes with everything in it. */
public record WorkFolder(Path path) implements AutoCloseable {

    public static WorkFolder make() throws IOException {
        return new WorkFolder(Files.createTempDirectory("kith-return"));
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
