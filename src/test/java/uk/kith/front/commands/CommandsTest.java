package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import uk.kith.platform.database.DatabaseUnavailable;

class CommandsTest {

    private final StringWriter said = new StringWriter();
    private final CommandLine line = all().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void every_command_explains_itself(List<String> name) {
        var arguments = Stream.concat(name.stream(), Stream.of("--help")).toArray(String[]::new);
        assertThat(line.execute(arguments)).isZero();
        var command =
                name.stream().reduce(line, (at, next) -> at.getSubcommands().get(next), (_, last) -> last);
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        for (var argument : command.getCommandSpec().args()) {
            assertThat(argument.description()).as(argument.toString()).isNotEmpty();
        }
        assertThat(said.toString()).startsWith("Usage: kith");
    }

    @Test
    void a_misspelt_command_is_answered_with_the_likely_one() {
        assertThat(line.execute("serv")).isEqualTo(2);
        assertThat(said.toString()).contains("Did you mean: kith serve?");
    }

    @Test
    void a_record_is_in_one_place_not_two() {
        assertThat(line.execute("serve", "--data", "d", "--database-url", "jdbc:postgresql://db/kith"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("mutually exclusive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo"})
    void a_port_that_is_taken_is_named_with_what_to_do(String command) throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();
            assertThat(line.execute(command, "--port", "" + port)).isEqualTo(2);
            assertThat(said.toString())
                    .startsWith("Port %d is taken by another program on this machine.".formatted(port))
                    .contains("--port");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536})
    void a_number_that_is_no_port_is_refused(int number) {
        assertThat(line.execute("serve", "--port", "" + number)).isEqualTo(2);
        assertThat(said.toString()).contains("A port is a number from 1 to 65535, not " + number);
    }

    @Test
    void a_failure_a_person_can_mend_is_one_sentence_however_deep_it_lies() {
        var deep = new IllegalStateException(
                "Error creating bean", new RuntimeException(new DatabaseUnavailable("The disk is full.")));
        assertThat(Failures.sentence(deep)).contains("The disk is full.");
        assertThat(Failures.sentence(new IllegalStateException("unforeseen"))).isEmpty();
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_words() {
        var refused = new SQLException("Connection to db:5432 refused.", "08001");
        assertThat(Failures.sentence(new IllegalStateException(refused)))
                .contains("The database cannot be reached. Connection to db:5432 refused.");
        var ofARow = new SQLException("duplicate key value", "23505");
        assertThat(Failures.sentence(ofARow)).isEmpty();
    }

    private static CommandLine all() {
        return Commands.line(new Application(CommandsTest.class));
    }

    private static Stream<List<String>> names() {
        return names(List.of(), all());
    }

    private static Stream<List<String>> names(List<String> name, CommandLine command) {
        var below = command.getSubcommands().entrySet().stream()
                .flatMap(entry -> names(
                        Stream.concat(name.stream(), Stream.of(entry.getKey())).toList(), entry.getValue()));
        return Stream.concat(Stream.of(name), below);
    }
}
