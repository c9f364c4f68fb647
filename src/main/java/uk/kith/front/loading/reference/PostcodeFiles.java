package uk.kith.front.loading.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
            for (var file : files)
                new TextFile(file, faults).header(new DirectoryReading(file, faults, _ -> {}, progress));
            faults.refuse();
            int count = directory.replace(sink -> {
                for (var file : files)
                    new TextFile(file, faults).rows(new DirectoryReading(file, faults, sink, progress));
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
}
