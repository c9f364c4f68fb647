package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.kernel.CollectionYear;

/**
 * Reads the files of one return: CSV files (or folders of them), one XML return, or one workbook. What is wrong with a
 * file as a whole refuses everything, with a sentence for each problem; what is wrong with a row is kept with the return.
 */
public final class ReturnFiles {

    private final Limits limits;

    public ReturnFiles() {
        this(Limits.STANDARD);
    }

    public ReturnFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param paths files, or folders whose .csv files are meant
     * @param year the collection year the files are said to be of
     * @throws UnusableFile when any of the files cannot be taken, with everything that is wrong with all of them
     */
    public Return read(List<Path> paths, CollectionYear year) throws UnusableFile {
        var problems = new Problems();
        var files = FilesMeant.by(paths, problems);
        problems.throwIfAny();
        var gathered = new Gathered();
        for (var file : files) read(file, gathered, problems);
        problems.throwIfAny();
        var whole = gathered.asReturn(year, problems);
        problems.throwIfAny();
        return whole;
    }

    private void read(Path file, Gathered gathered, Problems problems) {
        try {
            if (Files.size(file) > limits.fileBytes())
                problems.add(
                        file,
                        "The file is larger than the %s that are read.".formatted(Limits.words(limits.fileBytes())));
            else if (Files.size(file) == 0) problems.add(file, "The file is empty.");
            else
                switch (FileKind.of(file)) {
                    case CSV -> new CsvFile(file, limits).readInto(gathered, problems);
                    case XML -> new XmlFile(file, limits).readInto(gathered, problems);
                    case WORKBOOK -> new WorkbookFile(file, limits).readInto(gathered, problems);
                }
        } catch (AccessDeniedException denied) {
            problems.add(file, "The file may not be read by this user.");
        } catch (IOException broken) {
            problems.add(file, "The file cannot be read: %s.".formatted(broken.getMessage()));
        }
    }
}
