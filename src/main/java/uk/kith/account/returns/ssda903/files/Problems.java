package uk.kith.account.returns.ssda903.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the files, so that all of it is told together. */
final class Problems {

    private final List<ReturnFileProblem> found = new ArrayList<>();

    void add(Path file, String sentence) {
        add(new Place(file), sentence);
    }

    void add(Place place, String sentence) {
        found.add(new ReturnFileProblem(place.file(), place.inside(), sentence));
    }

    void throwIfAny() throws UnusableFile {
        if (!found.isEmpty()) throw new UnusableFile(found);
    }
}
