package uk.kith.front.commands;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the authority's record is: in a folder with a database of our own, or on a PostgreSQL server by its address. */
final class RecordPlace {

    @ArgGroup(exclusive = true)
    @Nullable private Choice choice;

    /** One or the other, never both. */
    private static final class Choice {

        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Folder of the embedded database; made when it is not there. Default: the folder `data` "
                        + "beside the launcher (for the demo: `data/demo`).")
        @Nullable private Path data;

        @Option(
                names = "--database-url",
                paramLabel = "JDBC",
                description =
                        "A PostgreSQL 18 server instead, as jdbc:postgresql://HOST:PORT/NAME?user=OWNER, with the "
                                + "database's owner. KITH_APP_PASSWORD holds the password of the lesser role that Kith works "
                                + "under; the owner's may stand in ~/.pgpass.")
        @Nullable private String url;
    }

    /** The same, as the application's settings know it. */
    Map<String, String> settings(String usualFolder) {
        if (choice != null && choice.url != null) {
            return Map.of("kith.database-url", choice.url);
        }
        var data = choice == null || choice.data == null ? home().resolve(usualFolder) : choice.data;
        return Map.of("kith.data", data.toAbsolutePath().normalize().toString());
    }

    /** The folder of the launcher, which the launcher tells; the working folder when it was not asked. */
    private static Path home() {
        return Path.of(System.getProperty("kith.home", ""));
    }
}
