package uk.kith.account.returns;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The rules in which Kith departs from the sector's open checkers, and why. */
public final class PeerExceptions {

    /** @param because what Kith does instead, in a sentence */
    public record Exception(String folder, String rule, String because) {}

    private PeerExceptions() {}

    static Set<String> of(String folder) {
        return all().stream()
                .filter(exception -> exception.folder().equals(folder))
                .map(Exception::rule)
                .collect(toSet());
    }

    public static List<Exception> all() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/test/resources/uk/kith/account/returns/peer-exceptions.csv"))) {
            return csv.stream()
                    .map(row -> new Exception(row.getField("return"), row.getField("rule"), row.getField("because")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
