package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** How large a packed file really is: found by unpacking it into nothing, since what a hostile one says is not true. */
enum Unpacked {
    FINE,
    TOO_LARGE,
    DAMAGED;

    static Unpacked size(Path file, long most) throws IOException {
        var block = new byte[1 << 16];
        long size = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); )
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int count; (count = in.read(block)) >= 0; ) if ((size += count) > most) return TOO_LARGE;
                }
            return FINE;
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            return DAMAGED;
        }
    }
}
