package uk.kith.account.returns.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** A return could not be written. Files that stood there before still stand, whole; nothing half-written is left. */
public final class NotWritten extends Exception {

    private static final long serialVersionUID = 1;

    NotWritten(Path where, IOException cause) {
        super("Nothing was written to %s: %s.".formatted(where, because(cause)), cause);
    }

    static String because(IOException cause) {
        var said = String.valueOf(cause instanceof FileSystemException file ? file.getReason() : cause.getMessage());
        var lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) return "the disk is full";
        if (lower.contains("quota")) return "the space allowed to this user is used up";
        if (cause instanceof AccessDeniedException) return "this user may not write there";
        return cause instanceof FileSystemException file && file.getReason() == null
                ? "%s is in the way".formatted(file.getFile())
                : said;
    }
}
