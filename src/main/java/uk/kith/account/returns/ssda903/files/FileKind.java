package uk.kith.account.returns.ssda903.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three forms in which a return comes, told by the ending of the file's name. */
enum FileKind {
    CSV(".csv"),
    XML(".xml"),
    WORKBOOK(".xlsx");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    static FileKind of(Path file) {
        var kind = orNull(file);
        if (kind == null) throw new IllegalArgumentException(file.toString());
        return kind;
    }

    static @Nullable FileKind orNull(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst()
                .orElse(null);
    }
}
