package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file keeps to. */
class HabitsTest {

    /** A main class longer than this has lost its shape; tests hold tables of examples and may be longer. */
    private static final int MOST_LINES = 300;

    /** Folders that say which layer a class is in and nothing about the world. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "service",
            "services",
            "impl",
            "dto",
            "dtos",
            "util",
            "utils",
            "model",
            "models",
            "helper",
            "helpers",
            "manager",
            "managers",
            "common",
            "misc",
            "repository",
            "repositories");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("\\w+(Service|ServiceImpl|Impl|Dto|DTO|Utils?|Helper)\\.java");
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void no_folder_is_named_for_a_layer() throws IOException {
        for (var file : files("src/main", "src/test")) {
            for (var part : file) {
                assertThat(EMPTY_WORDS).as("a folder of %s", file).doesNotContain(part.toString());
            }
        }
    }

    @Test
    void no_class_is_named_for_a_layer() throws IOException {
        assertThat(files("src/main/java"))
                .allSatisfy(file -> assertThat(file.getFileName().toString()).doesNotMatch(EMPTY_NAME));
    }

    @Test
    void no_file_is_too_long_to_be_about_one_thing() throws IOException {
        for (var file : files("src/main/java")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        for (var file : files("src/main", "src/test")) {
            if (!file.endsWith("HabitsTest.java")) {
                assertThat(LEFT_FOR_LATER.matcher(Files.readString(file)).find())
                        .as("%s leaves something for later", file)
                        .isFalse();
            }
        }
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        var packages = files("src/main/java").stream().map(Path::getParent).distinct();
        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void migrations_are_named_for_the_change() throws IOException {
        var migrations = Path.of("src/main/resources/db/migration");
        assertThat(files(migrations.toString())).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("V\\d+__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
            assertThat(migrations.relativize(file).getNameCount())
                    .as("%s lies in the folder of its module", file)
                    .isEqualTo(2);
        });
    }

    private static List<Path> files(String... folders) throws IOException {
        var all = Stream.<Path>builder();
        for (var folder : folders) {
            try (var below = Files.walk(Path.of(folder))) {
                below.filter(file -> file.toString().matches(".*\\.(java|sql|jte|scss|js|yaml|properties)"))
                        .forEach(all);
            }
        }
        return all.build().toList();
    }
}
