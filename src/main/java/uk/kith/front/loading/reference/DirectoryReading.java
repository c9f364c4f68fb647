package uk.kith.front.loading.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import uk.kith.front.loading.Progress;
import uk.kith.platform.authority.PostcodeDirectory;

/** One file of a postcode directory on its way to whoever takes its entries. */
final class DirectoryReading implements TextFile.Reader {

    private static final int TELL_EVERY = 250_000;

    private final Path file;
    private final Faults faults;
    private final PostcodeDirectory.Sink sink;
    private final Progress progress;
    private DirectoryColumns columns = DirectoryColumns.of(new Columns(List.of()));
    private boolean isUsable;
    private int rows;

    DirectoryReading(Path file, Faults faults, PostcodeDirectory.Sink sink, Progress progress) {
        this.file = file;
        this.faults = faults;
        this.sink = sink;
        this.progress = progress;
    }

    @Override
    public void header(Columns found, List<String> names) {
        columns = DirectoryColumns.of(found);
        var problem = columns.problem();
        problem.ifPresent(sentence -> faults.add(file, "", sentence));
        isUsable = problem.isEmpty();
    }

    @Override
    public void row(long line, List<String> cells) throws IOException {
        if (!isUsable) return;
        if (++rows % TELL_EVERY == 0) progress.at("%s: %,d postcodes".formatted(file.getFileName(), rows));
        try {
            var entry = columns.entry(cells);
            if (entry.isPresent()) sink.put(entry.get());
            else faults.add(file, "line " + line, "There is no postcode, or none of the right shape.");
        } catch (NumberFormatException | DateTimeException wrong) {
            faults.add(file, "line " + line, "A place on the grid or the month of an end is not a number.");
        }
    }
}
