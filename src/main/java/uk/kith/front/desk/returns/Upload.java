package uk.kith.front.desk.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.runs.WorkFolder;
import uk.kith.platform.pages.Problems;

/** Files that somebody chose on a page, on their way into a folder for the time of a run. */
final class Upload {

    /** More than any authority's return of a year, so that a wrong file is refused before it is read. */
    static final long LARGEST = 200L << 20;

    static final String LARGEST_IN_WORDS = Limits.words(LARGEST);

    private static final int MOST_FILES = 40;
    private static final int LONGEST_NAME = 120;

    private final List<? extends MultipartFile> chosen;
    private final long largest;

    Upload(List<? extends MultipartFile> chosen) {
        this(chosen, LARGEST);
    }

    /** @param largest the most bytes that all files together may have */
    Upload(List<? extends MultipartFile> chosen, long largest) {
        // A browser sends a nameless part where no file was chosen.
        this.chosen = chosen.stream().filter(file -> !name(file).isEmpty()).toList();
        this.largest = largest;
    }

    Problems problems() {
        if (chosen.isEmpty()) return Problems.NONE.and("files", "Choose the files of the return.");
        if (chosen.size() > MOST_FILES)
            return Problems.NONE.and(
                    "files", "A return has at most %d files; you chose %d.".formatted(MOST_FILES, chosen.size()));
        long bytes = chosen.stream().mapToLong(MultipartFile::getSize).sum();
        if (bytes > largest)
            return Problems.NONE.and(
                    "files",
                    "The files are larger than the %s that can be sent here. For larger ones, use ./kith check on the server."
                            .formatted(Limits.words(largest)));
        return Problems.NONE;
    }

    /** Puts the files into a folder of that time, each in a folder of its own: two may have the same name. */
    List<Path> into(WorkFolder folder) {
        var files = new ArrayList<Path>();
        try {
            for (var file : chosen) {
                var place = Files.createDirectory(folder.path().resolve(Integer.toString(files.size())))
                        .resolve(name(file));
                try (InputStream in = file.getInputStream()) {
                    Files.copy(in, place);
                }
                files.add(place);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** The file's own name, whatever path a browser puts before it, of letters that no file system minds. */
    static String name(MultipartFile file) {
        var said = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        var kept = last.replaceAll("[^\\p{L}\\p{N} ._()\\[\\]-]", "_").strip();
        if (kept.matches("\\.*")) return "";
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
    }
}
