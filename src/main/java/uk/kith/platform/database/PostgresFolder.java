package uk.kith.platform.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What lies in the data folder of an embedded database.
 *
 * @param data the folder itself
 */
record PostgresFolder(Path data) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static PostgresFolder in(Path data) throws IOException {
        try {
            Files.createDirectories(data);
        } catch (FileSystemException e) {
            throw new DatabaseUnavailable(PostgresTrouble.notWritable(data), e);
        }
        if (!Files.isWritable(data)) {
            throw new DatabaseUnavailable(PostgresTrouble.notWritable(data));
        }
        return new PostgresFolder(data);
    }

    /** PostgreSQL's own files, made whole or not at all. */
    Path cluster() {
        return data.resolve("cluster");
    }

    /** The superuser's password, readable by its owner only. */
    Path password() {
        return data.resolve("password");
    }

    /** What the server says about itself; never the data. */
    Path log() {
        return data.resolve("postgres.log");
    }

    /** Locked while the server is being started or stopped. */
    Path starting() {
        return data.resolve("starting.lock");
    }

    /** Locked, shared, by every process that uses the server. */
    Path users() {
        return data.resolve("users.lock");
    }

    /** Refuses, in words, a cluster that another major version of PostgreSQL made. */
    void expectVersion(int major) throws IOException {
        var version = cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        var found = Files.readString(version).strip();
        if (!found.equals(Integer.toString(major))) {
            throw new DatabaseUnavailable(
                    "The data folder %s was written by PostgreSQL %s and this Kith carries PostgreSQL %d. Start it with the Kith that wrote it, or choose another folder with --data."
                            .formatted(data, found, major));
        }
    }

    /** The superuser's password, made up the first time. */
    String readOrMakePassword() throws IOException {
        if (!Files.exists(password())) {
            var secret = new byte[24];
            RANDOM.nextBytes(secret);
            var beside = Files.createTempFile(
                    data,
                    "password",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, HexFormat.of().formatHex(secret));
            Files.move(beside, password(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(password()).strip();
    }

    /** The server that the folder says is running: it may be gone. */
    Optional<Running> running() throws IOException {
        var file = cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        return lines.size() < 4
                ? Optional.empty()
                : Optional.of(new Running(
                        Long.parseLong(lines.get(0).strip()),
                        Integer.parseInt(lines.get(3).strip())));
    }

    /** Forgets a server that is not there any more, whose number another program may have been given since. */
    void forgetRunning() throws IOException {
        Files.deleteIfExists(cluster().resolve("postmaster.pid"));
    }

    /** A server as its own note tells it. */
    record Running(long process, int port) {

        boolean isAlive() {
            return ProcessHandle.of(process)
                    .flatMap(found -> found.info().command())
                    .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                    .isPresent();
        }
    }
}
