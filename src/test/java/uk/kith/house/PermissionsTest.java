package uk.kith.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Role;

/** The table of the documentation that says what each role may do. */
class PermissionsTest {

    @Test
    void the_table_of_permissions_is_up_to_date() throws IOException {
        GeneratedDoc.says("permissions.md", page());
    }

    private static String page() {
        return """
                # Who may do what

                A role says which kinds of thing a worker may do; somebody with several roles may do what any of them may. Which children they may do it for is another question, asked of the database at every row: a restricted record is there only for the workers named for it, and a worker who must not see a child does not see them in any role. A role without "%s" sees no child at all.

                %s
                %s
                %s
                """.formatted(
                        Right.SEE_CHILDREN.words(),
                        line("role", Arrays.stream(Right.values()).map(Right::words)),
                        line("---", Arrays.stream(Right.values()).map(right -> "---")),
                        Arrays.stream(Role.values()).map(PermissionsTest::row).collect(joining("\n")));
    }

    private static String row(Role role) {
        return line(role.words(), Arrays.stream(Right.values()).map(right -> role.may(right) ? "yes" : ""));
    }

    private static String line(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(joining(" | ", "| ", " |"));
    }
}
