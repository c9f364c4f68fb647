package uk.kith.statute.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A data file that is part of the statute book: CSV in UTF-8 with a header, beside this class. */
final class DataFile {

    private DataFile() {}

    static Stream<NamedCsvRecord> rows(String name) {
        var file = DataFile.class.getResourceAsStream(name);
        if (file == null) throw new IllegalStateException("The statute book lacks its file " + name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
