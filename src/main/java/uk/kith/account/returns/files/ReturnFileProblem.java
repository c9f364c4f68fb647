package uk.kith.account.returns.files;

import java.nio.file.Path;

/**
 * Something that makes a file unusable as a whole: nothing of the return is taken.
 *
 * @param place where in the file ("line 3", "sheet Episodes"), or empty when it is about the whole file
 * @param sentence what is wrong, in one sentence
 */
public record ReturnFileProblem(Path file, String place, String sentence) {

    /** One line for people: the file's name, the place and the sentence. */
    public String line() {
        var name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        return place.isEmpty() ? name + ": " + sentence : name + ", " + place + ": " + sentence;
    }
}
