package uk.kith.account.returns.ssda903.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.Place;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.TextOf;

/** One CSV file of the return. Its name does not matter: the header row says which table it holds. */
final class CsvFile {

    private static final String OLD =
            "The file is in Windows-1252 and was read as such; save it as UTF-8 to be sure of its accents.";

    private final Path file;
    private final Limits limits;

    CsvFile(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    void readInto(Gathered gathered, Problems problems) throws IOException {
        switch (TextOf.of(file)) {
            case TextOf.Refused(var sentence) -> problems.add(file, sentence);
            case TextOf.Readable text -> {
                if (text.isOld()) gathered.notice(file, OLD);
                read(text, gathered, problems);
            }
        }
    }

    private void read(TextOf.Readable text, Gathered gathered, Problems problems) throws IOException {
        try (var lines = CsvReader.builder()
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(1 << 20)
                .build(new CsvLine.Builder(gathered.cells(), limits.cellCharacters()), text.open())) {
            rows(lines.iterator(), gathered, problems);
        } catch (CsvParseException broken) {
            problems.add(new Place(file, CsvProblem.place(broken)), CsvProblem.sentence(broken));
        }
    }

    private void rows(Iterator<CsvLine> lines, Gathered gathered, Problems problems) {
        if (!lines.hasNext()) {
            problems.add(file, "The file is empty.");
            return;
        }
        switch (HeaderRow.read(Arrays.asList(lines.next().texts()))) {
            case HeaderRow.Refused(var sentence) -> problems.add(file, sentence);
            case HeaderRow.Of header -> {
                if (gathered.isFirst(header.table(), new Place(file), problems))
                    rows(header, lines, gathered, problems);
            }
        }
    }

    private void rows(HeaderRow.Of header, Iterator<CsvLine> lines, Gathered gathered, Problems problems) {
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.mayNameColumns() && HeaderRow.isAgain(line.texts())) {
                problems.add(new Place(file, "line " + line.number()), HeaderRow.AGAIN);
                return;
            }
            if (line.cells().length == header.width()) gathered.row(header.table(), header.inOrder(line.cells()));
            else
                gathered.unread(
                        header.table(),
                        line.texts(),
                        "Line %d has %d cells where the header row has %d."
                                .formatted(line.number(), line.cells().length, header.width()));
        }
    }
}
