package uk.kith.account.returns.files;

import java.nio.file.Path;

/**
 * Where a table was found.
 *
 * @param inside the sheet of a workbook ("sheet Episodes"), or empty
 */
public record Place(Path file, String inside) {

    public Place(Path file) {
        this(file, "");
    }

    /** As it is named in a sentence: the sheet of the same workbook, else the file. */
    public String words() {
        return inside.isEmpty() ? String.valueOf(file.getFileName()) : inside;
    }
}
