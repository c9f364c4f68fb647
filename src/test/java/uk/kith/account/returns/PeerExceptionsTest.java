package uk.kith.account.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.kith.account.returns.rules.Example;

/** Where Kith departs from the sector's open checkers, it says why and shows it. */
class PeerExceptionsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/uk/kith/account/returns");

    static Stream<PeerExceptions.Exception> exceptions() {
        return PeerExceptions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void a_departure_has_its_reason_and_an_example(PeerExceptions.Exception departure) {
        assertThat(departure.because()).endsWith(".");
        assertThat(examples(departure.folder()))
                .as("examples of %s marked as departing", departure.rule())
                .anyMatch(example -> example.rule().equals(departure.rule()) && example.term("departs") != null);
    }

    private static List<Example> examples(String folder) {
        return Example.in(RESOURCES.resolve(folder).resolve("rules"));
    }
}
