package uk.kith.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one of PostgreSQL's programs and reads what it says.
 *
 * <p>PostgreSQL refuses to run as root. Where root starts Kith, {@code unshare -U} puts the program into a user
 * namespace in which it is nobody, while its files stay root's.
 */
final class PostgresCommand {

    private static final List<Path> UNSHARE = List.of(Path.of("/usr/bin/unshare"), Path.of("/bin/unshare"));

    private final Path binaries;

    PostgresCommand(Path binaries) {
        this.binaries = binaries;
    }

    /** What a program left behind: its exit status, and all that it printed. */
    record Outcome(int status, String said) {

        boolean succeeded() {
            return status == 0;
        }
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        var line = new ArrayList<>(asNobodyWhenRoot());
        line.add(binaries.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL's %s was at work.".formatted(program), e);
        }
    }

    private static List<String> asNobodyWhenRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        return UNSHARE.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(unshare -> List.of(unshare.toString(), "-U"))
                .orElseThrow(
                        () -> new DatabaseUnavailable(
                                "PostgreSQL refuses to run as root, and this machine has no unshare command (package util-linux). Run Kith as an ordinary user."));
    }
}
