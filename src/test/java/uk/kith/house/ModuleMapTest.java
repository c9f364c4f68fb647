package uk.kith.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.kith.house.House.Room;

class ModuleMapTest {

    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void the_map_of_the_house_is_as_the_code_declares_it() throws IOException {
        var rooms = House.kith().rooms().stream()
                .sorted(Comparator.comparingInt(Room::storey).thenComparing(Room::id))
                .toList();
        GeneratedDoc.says("modules.md", """
                # The house

                Data flows down: a module may use only what stands above it, and only what it declares.

                ```mermaid
                flowchart TB
                %s
                %s
                ```

                | chapter | module | what it is for | uses |
                |---|---|---|---|
                %s
                """.formatted(chapters(rooms), arrows(rooms), rows(rooms)));
    }

    private static String chapters(List<Room> rooms) {
        return House.CHAPTERS.stream()
                .filter(chapter ->
                        rooms.stream().anyMatch(room -> room.chapter().equals(chapter)))
                .map(chapter -> "    subgraph chapter-%s [%s]\n%s\n    end"
                        .formatted(
                                chapter,
                                chapter,
                                rooms.stream()
                                        .filter(room -> room.chapter().equals(chapter))
                                        .map(room -> "        %s[%s]".formatted(room.id(), room.title()))
                                        .collect(joining("\n"))))
                .collect(joining("\n"));
    }

    /** Everyone uses kernel, statute and platform; their arrows would hide the others. */
    private static String arrows(List<Room> rooms) {
        var used = rooms.stream()
                .filter(room -> !List.of("kernel", "statute", "platform").contains(room.chapter()))
                .map(Room::id)
                .toList();
        return rooms.stream()
                .flatMap(room -> uses(room).stream()
                        .filter(used::contains)
                        .map(use -> "    %s --> %s".formatted(use, room.id())))
                .collect(joining("\n"));
    }

    private static String rows(List<Room> rooms) throws IOException {
        var rows = new StringBuilder();
        for (var room : rooms) {
            rows.append("| %s | **%s** | %s | %s |\n"
                    .formatted(room.chapter(), room.id(), purpose(room), String.join(", ", uses(room))));
        }
        return rows.toString().strip();
    }

    private static List<String> uses(Room room) {
        return room.uses().stream()
                .map(use -> use.replaceFirst("::.*", ""))
                .distinct()
                .toList();
    }

    private static String purpose(Room room) throws IOException {
        var declared = Files.readString(room.sources().resolve("package-info.java"));
        return PURPOSE.matcher(declared)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("")
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }
}
