package uk.kith.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.kith.house.House.Room;

/**
 * A piece of SQL, and whose it is.
 *
 * @param room the module it belongs to
 * @param place the file it stands in
 * @param text the SQL without its comments
 */
record Sql(Room room, String place, String text) {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern JAVA_COMMENT = Pattern.compile("^\\s*(//|\\*|/\\*).*$", Pattern.MULTILINE);

    /** Every string of the module's classes, and every .sql file among its resources and migrations. */
    static Stream<Sql> of(Room room) {
        var inJava = files(room.sources(), ".java").flatMap(file -> strings(room, file.toString(), read(file)));
        var resources = Path.of("src/main/resources");
        var folders = List.of(
                resources.resolve("db/migration").resolve(room.id()),
                resources.resolve(room.sources().subpath(3, room.sources().getNameCount())));
        var inFiles = folders.stream()
                .flatMap(folder -> files(folder, ".sql"))
                .map(file -> new Sql(room, file.toString(), withoutComments(read(file))));
        return Stream.concat(inJava, inFiles);
    }

    /** The strings of a Java file. Strings that are put together are looked at piece by piece. */
    static Stream<Sql> strings(Room room, String place, String java) {
        var blocks = TEXT_BLOCK.matcher(java).results().map(found -> found.group(1));
        var rest = JAVA_COMMENT.matcher(TEXT_BLOCK.matcher(java).replaceAll("")).replaceAll("");
        var strings = STRING.matcher(rest).results().map(found -> found.group(1));
        return Stream.concat(blocks, strings).map(text -> new Sql(room, place, withoutComments(text)));
    }

    private static String withoutComments(String sql) {
        return COMMENT.matcher(sql).replaceAll(" ");
    }

    private static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
