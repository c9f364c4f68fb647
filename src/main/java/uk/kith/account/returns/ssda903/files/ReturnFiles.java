package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.kith.account.returns.ssda903.Return;

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
     * @param year the collection year the files are said to be of: 2027 ends on 31 March 2027
     * @throws UnusableFile when any of the files cannot be taken, with everything that is wrong with all of them
     */
    public Return read(List<Path> paths, int year) throws UnusableFile {
        var problems = new Problems();
        var files = files(paths, problems);
        problems.throwIfAny();
        var gathered = new Gathered();
        for (var file : files) read(file, gathered, problems);
        problems.throwIfAny();
        return gathered.asReturn(year);
    }

    private void read(Path file, Gathered gathered, Problems problems) {
        try {
            if (Files.size(file) > limits.fileBytes())
                problems.add(
                        file, "The file is larger than the %,d bytes that are read.".formatted(limits.fileBytes()));
            else new CsvFile(file, limits).readInto(gathered, problems);
        } catch (IOException broken) {
            problems.add(
                    file,
                    broken instanceof AccessDeniedException
                            ? "The file may not be read."
                            : "The file cannot be read: " + broken.getMessage() + ".");
        }
    }

    private static Set<Path> files(List<Path> paths, Problems problems) {
        Set<Path> files = new LinkedHashSet<>();
        for (var path : paths) {
            if (Files.isDirectory(path)) files.addAll(csvIn(path, problems));
            else if (Files.exists(path)) files.add(path);
            else problems.add(path, "There is no such file.");
        }
        return files;
    }

    private static List<Path> csvIn(Path folder, Problems problems) {
        var files = new ArrayList<Path>();
        try (var inside = Files.newDirectoryStream(
                folder, path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))) {
            inside.forEach(files::add);
        } catch (IOException broken) {
            problems.add(folder, "The folder cannot be read.");
            return files;
        }
        if (files.isEmpty()) problems.add(folder, "There is no .csv file in this folder.");
        files.sort(null);
        return files;
    }
}
