package uk.kith.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.platform.database.EmbeddedPostgres.Options;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        var data = folder.resolve("with a space");
        try (var first = EmbeddedPostgres.start(data, Options.lasting())) {
            ask(first, "create table visitor as select 'Ada' as name");
        }
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
        try (var second = EmbeddedPostgres.start(data, Options.lasting())) {
            assertThat(ask(second, "select name from visitor")).isEqualTo("Ada");
        }
    }

    @Test
    void only_this_machine_may_come_in_and_only_with_the_password() throws Exception {
        try (var server = EmbeddedPostgres.start(folder, Options.forTests())) {
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "select current_setting('unix_socket_directories')"))
                    .isEmpty();
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), "a guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void letters_sort_the_same_on_every_machine() throws Exception {
        try (var server = EmbeddedPostgres.start(folder, Options.forTests())) {
            assertThat(ask(
                            server,
                            "select concat(datlocprovider, datlocale) from pg_database where datname = 'template1'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(ask(server, "select upper('zoë')")).isEqualTo("ZOË");
        }
    }

    @Test
    void a_server_that_was_killed_comes_back_with_what_was_committed() throws Exception {
        try (var server = EmbeddedPostgres.start(folder, Options.lasting())) {
            ask(server, "create table visitor as select 'Ada' as name");
            var postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                                    .getFirst()))
                    .orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            try (var next = EmbeddedPostgres.start(folder, Options.lasting())) {
                assertThat(ask(next, "select name from visitor")).isEqualTo("Ada");
            }
        }
    }

    @Test
    void a_server_left_running_by_a_killed_kith_is_adopted_and_then_stopped() throws Exception {
        var child = ChildProcess.java(folder, "halt").run();
        assertThat(child.said()).contains("halting");
        var before = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        try (var server = EmbeddedPostgres.start(folder, Options.forTests())) {
            assertThat(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                            .getFirst())
                    .isEqualTo(before.getFirst());
            assertThat(ask(server, "select count(*) from visit")).isEqualTo("1");
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_note_of_a_server_whose_number_another_program_has_now_is_forgotten() throws Exception {
        EmbeddedPostgres.start(folder, Options.forTests()).close();
        Files.write(
                folder.resolve("cluster/postmaster.pid"),
                List.of("" + ProcessHandle.current().pid(), "x", "0", "5432", "", "127.0.0.1", "", "ready"));
        try (var server = EmbeddedPostgres.start(folder, Options.forTests())) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void two_at_once_share_one_server_and_the_last_to_leave_stops_it() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var servers = threads
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<EmbeddedPostgres>>mapToObj(
                                    _ -> () -> EmbeddedPostgres.start(folder, Options.forTests()))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(servers.stream()
                            .map(server -> server.jdbcUrl("postgres"))
                            .distinct())
                    .hasSize(1);
            var child = ChildProcess.java(folder, "close").run();
            assertThat(child.said()).contains("visits 1");
            for (var server : servers) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
                server.close();
            }
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_programs_are_unpacked_once_even_when_two_processes_come_together() throws Exception {
        var binaries = folder.resolve("cache");
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Path> unpack = () -> PostgresBinaries.in(binaries);
            var both = threads.invokeAll(List.of(unpack, unpack));
            var programs = both.getFirst().resultNow();
            assertThat(both.getLast().resultNow()).isEqualTo(programs);
            assertThat(programs.resolve("bin/postgres")).isExecutable();
            assertThat(programs.getFileName().toString()).contains("18.");
        }
    }

    @Test
    void an_ordinary_user_needs_no_root() throws Exception {
        var root = "root".equals(System.getProperty("user.name"));
        assumeTrue(root, "Not root: every other test here has shown what an ordinary user can do.");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "Skipped: no setpriv to become another user with.");
        var open = Files.createTempDirectory(Path.of("/tmp"), "kith-ordinary");
        try {
            var child = ChildProcess.java(open.resolve("data"), "close").asNobody(open);
            assertThat(child.run().said()).contains("visits 1");
            assertThat(child.run().said()).contains("visits 2");
        } finally {
            Trees.remove(open);
        }
    }

    @Test
    void data_of_another_major_version_is_left_alone() throws IOException {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Options.forTests()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("was written by PostgreSQL 17 and this Kith carries PostgreSQL 18");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("a file"), "");
        for (var data : List.of(file, file.resolve("below"), Path.of("/proc/kith"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, Options.forTests()))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("The data folder " + data)
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_full_disk_is_called_a_full_disk() throws Exception {
        var child = ChildProcess.java(folder.resolve("disk/data"), "close").onDiskOf(folder.resolve("disk"), "8m");
        assumeTrue(child.isPossible(), "Skipped: this machine lets nobody mount a small disk.");
        assertThat(child.run().said()).contains("The disk that holds " + folder.resolve("disk/data") + " is full");
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var row = statement.getResultSet();
            row.next();
            return row.getString(1);
        }
    }
}
