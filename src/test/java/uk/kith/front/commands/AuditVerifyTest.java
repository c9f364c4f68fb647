package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.KithApplication;
import uk.kith.platform.database.EmbeddedPostgres;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.TestDatabase;

/** {@code ./kith audit verify} as it is typed. Each way of tampering is tried in ChainWalkTest. */
class AuditVerifyTest {

    private static final String DATABASE = "verified";
    private static final Application KITH = new Application(KithApplication.class);

    @TempDir
    private Path kept;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void a_record_of_its_own() {
        System.setProperty("kith.database", DATABASE);
        System.setProperty("kith.lasting", "false");
    }

    @AfterAll
    static void the_others_are_elsewhere() {
        System.clearProperty("kith.database");
        System.clearProperty("kith.lasting");
    }

    @Test
    void a_whole_trail_ends_with_0_and_a_cut_one_with_1_where_the_earlier_heads_were_kept() throws Exception {
        try (var kith = KITH.open(Map.of("kith.data", TestDatabase.folder().toString()))) {
            kith.getBean(Workers.class).add("Sample Worker", "sample@example.org", List.of(Role.DIRECTOR));
        }
        assertThat(verify()).isZero();
        assertThat(said.toString()).contains("chain  0", "entries in 16 chains.", "The trail is whole.");
        var printed = Files.writeString(kept.resolve("heads"), said.toString());

        cut_off_every_chain_so_that_it_does_not_show();
        assertThat(verify()).isZero();
        assertThat(verify("--expect", printed.toString())).isEqualTo(1);
        assertThat(said.toString())
                .contains("when it was printed, and has 0 now", "The trail is not as it was written.");
    }

    @Test
    void what_is_expected_must_be_what_was_printed() throws IOException {
        assertThat(verify("--expect", kept.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(said.toString()).contains("cannot be read as text");
        assertThat(verify(
                        "--expect",
                        Files.writeString(kept.resolve("shopping"), "milk\n").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("holds nothing that ./kith audit verify printed");
    }

    private int verify(String... more) {
        said.getBuffer().setLength(0);
        var line = Commands.line(KITH).setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        return line.execute(Stream.concat(
                        Stream.of(
                                "audit",
                                "verify",
                                "--data",
                                TestDatabase.folder().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static void cut_off_every_chain_so_that_it_does_not_show() throws SQLException {
        try (var server = EmbeddedPostgres.start(TestDatabase.folder(), EmbeddedPostgres.Options.forTests());
                var owner =
                        DriverManager.getConnection(server.jdbcUrl(DATABASE), server.superuser(), server.password());
                var statement = owner.createStatement()) {
            statement.execute("delete from audit.entry");
            statement.execute(
                    "update audit.chain set last = 0, hash = sha256(convert_to('kith chain ' || chain, 'UTF8'))");
        }
    }
}
