package uk.kith.front.loading.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files, as sentences that name the place. A file that is wrong throughout is not told of line by line. */
final class Faults {

    private static final int TOLD = 20;

    private final List<String> sentences = new ArrayList<>();
    private int untold;

    void add(Path file, String place, String sentence) {
        if (sentences.size() < TOLD)
            sentences.add(file.getFileName() + (place.isEmpty() ? "" : ", " + place) + ": " + sentence);
        else untold++;
    }

    /** @throws FilesRefused when anything is wrong */
    void refuse() {
        if (sentences.isEmpty()) return;
        if (untold > 0) sentences.add("... and %,d more of the like.".formatted(untold));
        throw new FilesRefused(sentences);
    }
}
