package uk.kith.account.returns.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that appear whole or not at all: all are written beside their places first, then moved to them. */
public final class WholeFiles {

    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    @FunctionalInterface
    private interface Filled {
        void fill(Path unfinished) throws IOException;
    }

    private WholeFiles() {}

    public static List<Path> write(Path folder, Map<String, Content> contents) throws NotWritten {
        Map<String, Filled> files = new LinkedHashMap<>();
        contents.forEach((name, content) -> files.put(name, unfinished -> {
            try (var out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
        }));
        return fill(folder, files);
    }

    /** One file of bytes that are ready. */
    public static Path write(Path folder, String name, byte[] bytes) throws NotWritten {
        return fill(folder, Map.of(name, unfinished -> Files.write(unfinished, bytes)))
                .getFirst();
    }

    private static List<Path> fill(Path folder, Map<String, Filled> files) throws NotWritten {
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                var unfinished = Files.createTempFile(folder, "." + file.getKey(), ".unfinished");
                ready.put(unfinished, folder.resolve(file.getKey()));
                file.getValue().fill(unfinished);
            }
            for (var file : ready.entrySet()) Files.move(file.getKey(), file.getValue(), ATOMIC_MOVE, REPLACE_EXISTING);
            return List.copyOf(ready.values());
        } catch (IOException broken) {
            var failure = new NotWritten(folder, broken);
            for (var unfinished : ready.keySet()) remove(unfinished, failure);
            throw failure;
        }
    }

    private static void remove(Path unfinished, NotWritten failure) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException also) {
            failure.addSuppressed(also);
        }
    }
}
