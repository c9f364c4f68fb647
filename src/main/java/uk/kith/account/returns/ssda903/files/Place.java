package uk.kith.account.returns.ssda903.files;

import java.nio.file.Path;

/**
 * Where a table was found.
 *
 * @param inside the sheet of a workbook ("sheet Episodes"), or empty
 */
record Place(Path file, String inside) {

    Place(Path file) {
        this(file, "");
    }

    /** As it is named in a sentence: the sheet of the same workbook, else the file. */
    String words() {
        return inside.isEmpty() ? String.valueOf(file.getFileName()) : inside;
    }
}
