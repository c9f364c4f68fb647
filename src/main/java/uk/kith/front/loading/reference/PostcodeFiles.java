package uk.kith.front.loading.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.front.loading.Progress;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.authority.PostcodeDirectory;

/** Loads the postcode directory from CSV files: all of it or nothing, in place of the one before. */
@Component
@Transactional
public class PostcodeFiles {

    private static final int TELL_EVERY = 250_000;

    private final PostcodeDirectory directory;
    private final Audit audit;

    PostcodeFiles(PostcodeDirectory directory, Audit audit) {
        this.directory = directory;
        this.audit = audit;
    }

    /**
     * Replaces the directory by what the files hold together.
     *
     * @return how many postcodes it has now
     * @throws FilesRefused when a file is not a postcode directory, or a row of one cannot be
     */
    public int load(List<Path> files, Progress progress) {
        var faults = new Faults();
        try {
            for (var file : files) new TextFile(file, faults).header(new Reading(file, faults, _ -> {}, progress));
            faults.refuse();
            int count = directory.replace(sink -> {
                for (var file : files) new TextFile(file, faults).rows(new Reading(file, faults, sink, progress));
                faults.refuse();
            });
            var names =
                    files.stream().map(file -> file.getFileName().toString()).toList();
            audit.did(
                    "loaded", "postcode directory", "%,d postcodes from %s".formatted(count, String.join(", ", names)));
            return count;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One file on its way into the directory. */
    private static final class Reading implements TextFile.Reader {

        private final Path file;
        private final Faults faults;
        private final PostcodeDirectory.Sink sink;
        private final Progress progress;
        private DirectoryColumns columns = DirectoryColumns.of(new Columns(List.of()));
        private boolean isUsable;
        private int rows;

        Reading(Path file, Faults faults, PostcodeDirectory.Sink sink, Progress progress) {
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
}
