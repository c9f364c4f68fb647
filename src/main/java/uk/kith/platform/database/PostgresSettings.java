package uk.kith.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the embedded server is set: for a small machine of two cores and a few gigabytes, and to keep people's details
 * out of its log.
 */
final class PostgresSettings {

    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "80"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "16MB"),
            // Taken only by whoever makes temporary tables: the counting of all figures.
            Map.entry("temp_buffers", "64MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            // An error's text and detail may quote a row, so only the server's own affairs are written down.
            Map.entry("log_min_messages", "log"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_autovacuum_min_duration", "-1"));

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private PostgresSettings() {}

    /** The arguments with which pg_ctl starts the server and waits until it is ready. */
    static List<String> start(PostgresFolder folder, int port, boolean fast) {
        var settings = new TreeMap<>(ALWAYS);
        if (fast) {
            settings.putAll(FAST);
        }
        var options = new ArrayList<String>();
        options.add("-p " + port);
        settings.forEach((name, value) -> options.add("-c %s=%s".formatted(name, value)));
        return List.of(
                "start",
                "-D",
                folder.cluster().toString(),
                "-l",
                folder.log().toString(),
                "-w",
                "-t",
                "60",
                "-o",
                String.join(" ", options));
    }
}
