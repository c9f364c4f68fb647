package uk.kith.front.loading.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.TextOf;

/** A CSV file with its columns named in the first row. */
final class TextFile {

    private static final int LONGEST_ROW = 1 << 20;

    private final Path file;
    private final Faults faults;

    TextFile(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Takes the rows one by one; the first has the names of the columns. */
    interface Reader {
        void header(Columns columns, List<String> names);

        void row(long line, List<String> cells) throws IOException;
    }

    /** Only the first row, so that a wrong file is refused before work begins. */
    void header(Reader reader) throws IOException {
        read(reader, true);
    }

    void rows(Reader reader) throws IOException {
        read(reader, false);
    }

    private void read(Reader reader, boolean onlyHeader) throws IOException {
        if (!Files.isRegularFile(file)) {
            faults.add(file, "", "There is no such file.");
            return;
        }
        if (Files.size(file) > Limits.STANDARD.fileBytes()) {
            faults.add(file, "", "The file is larger than %s.".formatted(Limits.words(Limits.STANDARD.fileBytes())));
            return;
        }
        switch (TextOf.of(file)) {
            case TextOf.Refused(var sentence) -> faults.add(file, "", sentence);
            case TextOf.Readable text -> read(text, reader, onlyHeader);
        }
    }

    private void read(TextOf.Readable text, Reader reader, boolean onlyHeader) throws IOException {
        try (var csv = CsvReader.builder().maxBufferSize(LONGEST_ROW).ofCsvRecord(text.open())) {
            var rows = csv.iterator();
            if (!rows.hasNext()) {
                faults.add(file, "", "The file is empty.");
                return;
            }
            var names = rows.next().getFields();
            reader.header(new Columns(names), names);
            while (!onlyHeader && rows.hasNext()) {
                CsvRecord row = rows.next();
                reader.row(row.getStartingLineNumber(), row.getFields());
            }
        } catch (CsvParseException broken) {
            faults.add(
                    file, "", "The file cannot be read as CSV: a quotation mark is not closed, or a row is too long.");
        }
    }
}
