package uk.kith.account.returns.checking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import uk.kith.account.returns.rules.Outcome;

/** Writes what a check found. */
public final class FindingsFile {

    private FindingsFile() {}

    /** As CSV, or as JSON where the file's name ends in .json. */
    public static void write(List<? extends Outcome<?>> outcomes, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) FindingsJson.write(outcomes, out);
            else csv(outcomes, out);
        }
    }

    public static void csv(List<? extends Outcome<?>> outcomes, OutputStream out) throws IOException {
        new FindingsCsv(out).write(outcomes);
    }
}
