package uk.kith.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the figures were measured on. */
final class Machine {

    private static final List<String> SETTINGS = List.of(
            "shared_buffers", "work_mem", "fsync", "synchronous_commit", "full_page_writes", "jit", "random_page_cost");

    private Machine() {}

    /** One sentence about the computer and its Java. */
    static String computer() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s, %d processors, %.0f GB of memory, %s %s, %s %s."
                .formatted(
                        processor(),
                        system.getAvailableProcessors(),
                        system.getTotalMemorySize() / 1e9,
                        system.getName(),
                        system.getArch(),
                        System.getProperty("java.vm.name"),
                        Runtime.version());
    }

    /** One sentence about the database server and how it is set. */
    static String database(JdbcTemplate owner) {
        var settings = owner.query(
                "select name || ' = ' || current_setting(name) from pg_settings where name = any (?) order by name",
                (row, number) -> row.getString(1),
                (Object) SETTINGS.toArray(String[]::new));
        return "PostgreSQL %s, as Kith carries it: %s."
                .formatted(
                        owner.queryForObject("select current_setting('server_version')", String.class),
                        String.join(", ", settings));
    }

    /** How busy others keep the machine: runnable threads, as an average over the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("Unnamed processor");
        } catch (IOException elsewhere) {
            return "Unnamed processor";
        }
    }
}
