package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.kith.account.returns.files.Problems;

/** The files of one return that a list of paths means: a folder means the .csv files in it, not those further down. */
final class FilesMeant {

    private FilesMeant() {}

    static Collection<Path> by(List<Path> paths, Problems problems) {
        Set<Path> files = new LinkedHashSet<>();
        for (var path : paths) {
            if (Files.isDirectory(path)) files.addAll(inside(path, problems));
            else if (!Files.exists(path)) problems.add(path, "There is no such file.");
            else if (FileKind.orNull(path) == null) problems.add(path, "The file is not a .csv, .xml or .xlsx file.");
            else files.add(path);
        }
        if (paths.isEmpty()) throw new IllegalArgumentException("no paths");
        goTogether(files, problems);
        return files;
    }

    private static List<Path> inside(Path folder, Problems problems) {
        var files = new ArrayList<Path>();
        try (var there = Files.newDirectoryStream(folder, path -> FileKind.orNull(path) == FileKind.CSV)) {
            there.forEach(files::add);
        } catch (IOException | SecurityException broken) {
            problems.add(folder, "The folder may not be read.");
            return files;
        }
        if (files.isEmpty()) problems.add(folder, "There is no .csv file in this folder.");
        files.sort(null);
        return files;
    }

    private static void goTogether(Set<Path> files, Problems problems) {
        var kinds = files.stream().map(FileKind::of).distinct().toList();
        if (kinds.size() > 1)
            problems.add(
                    files.iterator().next(),
                    "A return comes as CSV files, as one XML file or as one workbook; they cannot be mixed.");
        else if (files.size() > 1 && !kinds.contains(FileKind.CSV))
            problems.add(files.iterator().next(), "Only one XML file or workbook can be read at a time.");
    }
}
