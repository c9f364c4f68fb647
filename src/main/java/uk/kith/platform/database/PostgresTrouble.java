package uk.kith.platform.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What PostgreSQL or the disk said when it would not start, told in one sentence to the person at the keyboard. */
final class PostgresTrouble {

    private static final List<String> PASSING =
            List.of("address already in use", "shared memory block", "does not answer", "lock file");

    private PostgresTrouble() {}

    /** Whether the same attempt may succeed a moment later. */
    static boolean mayPass(String said) {
        var words = said.toLowerCase(Locale.ROOT);
        return PASSING.stream().anyMatch(words::contains);
    }

    static String sentence(Path data, String said) {
        var words = said.toLowerCase(Locale.ROOT);
        if (words.contains("no space left")) {
            return "The disk that holds %s is full: free some space and start again. Nothing is lost.".formatted(data);
        }
        if (words.contains("unshare")) {
            return "PostgreSQL refuses to run as root, and this machine does not allow the way round it (unshare -U). Run Kith as an ordinary user.";
        }
        if (words.contains("address already in use")) {
            return "PostgreSQL found no free port on this machine: %s".formatted(firstFatal(said));
        }
        if (words.contains("accessdenied") || words.contains("permission denied") || words.contains("read-only file")) {
            return notWritable(data);
        }
        return "PostgreSQL could not be started on %s: %s".formatted(data, firstFatal(said));
    }

    static String notWritable(Path data) {
        return "The data folder %s cannot be written by %s. Choose another with --data, or have its owner changed."
                .formatted(data, System.getProperty("user.name"));
    }

    private static String firstFatal(String said) {
        var lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .reduce((_, later) -> later)
                .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
    }
}
