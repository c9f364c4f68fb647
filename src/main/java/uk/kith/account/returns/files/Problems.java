package uk.kith.account.returns.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the files, so that all of it is told together. */
public final class Problems {

    private final List<ReturnFileProblem> found = new ArrayList<>();

    public void add(Path file, String sentence) {
        add(new Place(file), sentence);
    }

    public void add(Place place, String sentence) {
        found.add(new ReturnFileProblem(place.file(), place.inside(), sentence));
    }

    public void throwIfAny() throws UnusableFile {
        if (!found.isEmpty()) throw new UnusableFile(found);
    }
}
