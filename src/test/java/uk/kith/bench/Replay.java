package uk.kith.bench;

import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import uk.kith.bench.DatabaseTalk.Sent;

/**
 * Sends the statements of a page again, without the page: by pgbench where it is installed, with every statement prepared, else
 * by a bare loop over JDBC.
 */
final class Replay {

    /** A remark, a quoted text, or the place of a value. */
    private static final Pattern PART = Pattern.compile("--[^\n]*|'[^']*'|\\?");

    private static final Path FOLDER = Path.of("target", "bench", "replay");

    private final PGSimpleDataSource login;

    Replay(PGSimpleDataSource login) {
        this.login = login;
    }

    static boolean hasPgbench() {
        try {
            var process = new ProcessBuilder("pgbench", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How long the statements of one page took; each turn draws one of the pages by lot. */
    Timing of(List<List<Sent>> pages, int users, int seconds) throws Exception {
        return hasPgbench() ? byPgbench(pages, users, seconds) : byJdbc(pages, users, seconds);
    }

    private Timing byPgbench(List<List<Sent>> pages, int users, int seconds) throws Exception {
        clean();
        var command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--log",
                "--log-prefix=" + FOLDER.resolve("log"),
                "--client=" + users,
                "--jobs=" + Math.min(2, users),
                "--time=" + seconds,
                "--host=127.0.0.1",
                "--port=" + login.getPortNumbers()[0],
                "--username=" + login.getUser()));
        for (int i = 0; i < pages.size(); i++) {
            var script = FOLDER.resolve("page" + i + ".sql");
            Files.writeString(script, script(pages.get(i)));
            command.add("--file=" + script);
        }
        command.add(String.valueOf(login.getDatabaseName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", String.valueOf(login.getPassword()));
        var process = builder.redirectOutput(FOLDER.resolve("said").toFile()).start();
        if (!process.waitFor(seconds + 120L, TimeUnit.SECONDS) || process.exitValue() != 0)
            throw new IllegalStateException(Files.readString(FOLDER.resolve("said")));
        try (var logs = Files.list(FOLDER)) {
            var nanos = new ArrayList<Long>();
            for (var log : logs.filter(file -> file.getFileName().toString().startsWith("log"))
                    .toList())
                for (var line : Files.readAllLines(log)) nanos.add(Long.parseLong(line.split(" ")[2]) * 1000);
            return new Timing(nanos.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static void clean() throws IOException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) Files.delete(file);
        }
    }

    private static String script(List<Sent> page) {
        return page.stream().map(sent -> literal(sent) + ";\n").collect(Collectors.joining());
    }

    private static String literal(Sent sent) {
        var sql = new StringBuilder();
        var values = sent.values().iterator();
        var parts = PART.matcher(sent.sql());
        while (parts.find())
            parts.appendReplacement(
                    sql,
                    Matcher.quoteReplacement(
                            switch (parts.group().charAt(0)) {
                                case '?' -> literal(values.next());
                                case '-' -> "";
                                default -> parts.group();
                            }));
        return parts.appendTail(sql).toString().strip();
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case UUID id -> "'" + id + "'::uuid";
            case java.sql.Array array -> array(array);
            case Object array
            when array.getClass().isArray() -> array(array, array instanceof UUID[] ? "uuid" : "text");
            case LocalDate day -> "'" + day + "'::date";
            case OffsetDateTime moment -> "E'" + escaped(moment.toString()) + "'::timestamptz";
            default -> "E'" + escaped(value.toString()) + "'::varchar";
        };
    }

    private static String array(java.sql.Array array) {
        try {
            return array(array.getArray(), array.getBaseTypeName());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String array(Object array, String type) {
        var items = new ArrayList<String>();
        for (int i = 0; i < Array.getLength(array); i++) items.add(literal(Array.get(array, i)));
        return "array[" + String.join(",", items) + "]::" + type + "[]";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a");
    }

    private Timing byJdbc(List<List<Sent>> pages, int users, int seconds) throws Exception {
        return ManyAtOnce.time(users, seconds, user -> {
            var connection = login.getConnection();
            connection.setAutoCommit(false);
            return new ManyAtOnce.User() {
                @Override
                public void turn(int number) throws Exception {
                    for (var sent : pages.get((user + number) % pages.size())) {
                        if (!sent.isQuery()) {
                            if (sent.sql().equals("commit")) connection.commit();
                            continue;
                        }
                        try (var statement = connection.prepareStatement(sent.sql())) {
                            for (int i = 0; i < sent.values().size(); i++)
                                statement.setObject(i + 1, sent.values().get(i));
                            statement.execute();
                        }
                    }
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        });
    }
}
