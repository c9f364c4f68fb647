package uk.kith.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A real PostgreSQL server that Kith carries with it, for a machine that has none: its data in one folder, its door on
 * this machine only.
 *
 * <p>The server belongs to the folder, not to the process that started it. A second process on the same folder joins
 * the server, and the last to leave stops it. If a process is killed, the server goes on and the next one adopts it; if
 * the server is killed, the next start recovers it as PostgreSQL does.
 *
 * <p>Every failure is a {@link DatabaseUnavailable} with one sentence.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "kith_owner";
    private static final int MAJOR_VERSION = 18;
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresFolder folder;
    private final PostgresCommand command;
    private final PostgresUsers users;
    private final String password;
    private int port;

    private EmbeddedPostgres(PostgresFolder folder, PostgresCommand command, PostgresUsers users, String password) {
        this.folder = folder;
        this.command = command;
        this.users = users;
        this.password = password;
    }

    /**
     * How to run the server.
     *
     * @param fast does not wait for the disk: for tests, since a power cut would cost the data
     * @param binaries where PostgreSQL's programs are unpacked, shared by every data folder
     */
    public record Options(boolean fast, Path binaries) {

        /** For data that must last. */
        public static Options lasting() {
            return new Options(false, cache());
        }

        /** For tests, which may lose everything at any time. */
        public static Options forTests() {
            return new Options(true, cache());
        }

        private static Path cache() {
            var set = System.getenv("XDG_CACHE_HOME");
            var root = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
            return root.resolve("kith");
        }
    }

    /** Starts the server of this folder, or joins it when it is running; makes folder and database when new. */
    public static EmbeddedPostgres start(Path data, Options options) {
        var place = data.toAbsolutePath().normalize();
        try {
            var folder = PostgresFolder.in(place);
            folder.expectVersion(MAJOR_VERSION);
            var command = new PostgresCommand(unpacked(options, place));
            var users = new PostgresUsers(folder);
            return users.join(() -> {
                var server = new EmbeddedPostgres(folder, command, users, folder.readOrMakePassword());
                server.makeClusterWhenNew(options);
                server.adoptOrStart(options);
                return server;
            });
        } catch (IOException e) {
            throw new DatabaseUnavailable(PostgresTrouble.sentence(place, String.valueOf(e)), e);
        }
    }

    /** Where to connect, for a client of the PostgreSQL JDBC driver on this machine. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The name that owns everything; the application itself works under a lesser one. */
    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** Leaves the server; stops it cleanly when nobody else uses it. */
    @Override
    public void close() {
        try {
            users.leave(() -> command.run(
                    "pg_ctl", List.of("stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60")));
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL could not be stopped: %s".formatted(e.getMessage()), e);
        }
    }

    /** A home folder that cannot be written is no reason to stop: then the programs lie beside the data. */
    private static Path unpacked(Options options, Path data) throws IOException {
        try {
            return PostgresBinaries.in(options.binaries());
        } catch (java.nio.file.FileSystemException e) {
            return PostgresBinaries.in(data.resolve("programs"));
        }
    }

    private void makeClusterWhenNew(Options options) throws IOException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        var beside = folder.data().resolve("cluster.new");
        Trees.remove(beside);
        var arguments = new ArrayList<>(List.of(
                "-D",
                beside.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + folder.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8"));
        if (options.fast()) {
            arguments.add("--no-sync");
        }
        var outcome = command.run("initdb", arguments);
        if (!outcome.succeeded()) {
            Trees.remove(beside);
            throw new DatabaseUnavailable(PostgresTrouble.sentence(folder.data(), outcome.said()));
        }
        Files.move(beside, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void adoptOrStart(Options options) throws IOException {
        var said = "";
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var running = folder.running();
            if (running.isPresent() && running.get().isAlive()) {
                port = running.get().port();
                if (answers()) {
                    return;
                }
                said = "a server runs on this folder but does not answer";
                continue;
            }
            folder.forgetRunning();
            port = freePort();
            var outcome = command.run("pg_ctl", PostgresSettings.start(folder, port, options.fast()));
            if (outcome.succeeded() && answers()) {
                return;
            }
            said = outcome.said() + "\n" + lastWords();
            if (!PostgresTrouble.mayPass(said)) {
                break;
            }
            pause(Duration.ofSeconds(1));
        }
        throw new DatabaseUnavailable(PostgresTrouble.sentence(folder.data(), said));
    }

    /** Whether the server at the port is ready, takes our password, and is the one of this folder. */
    private boolean answers() throws IOException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        var until = System.nanoTime() + PATIENCE.toNanos();
        do {
            try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), login);
                    var row = connection.createStatement().executeQuery("show data_directory")) {
                return row.next() && Files.isSameFile(Path.of(row.getString(1)), folder.cluster());
            } catch (SQLException e) {
                // 57P03: starting up or recovering; 08xxx: not listening yet. Anything else will not change.
                if (!"57P03".equals(e.getSQLState()) && !"08001".equals(e.getSQLState())) {
                    return false;
                }
                if (folder.running().filter(PostgresFolder.Running::isAlive).isEmpty()) {
                    return false;
                }
                pause(Duration.ofMillis(100));
            }
        } while (System.nanoTime() < until);
        return false;
    }

    private String lastWords() throws IOException {
        if (!Files.exists(folder.log())) {
            return "";
        }
        var lines = Files.readAllLines(folder.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
