package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts everything, on machines where something is missing. */
class LauncherTest {

    private static final List<String> PLAIN_TOOLS = List.of(
            "sh",
            "dirname",
            "readlink",
            "sed",
            "find",
            "sort",
            "head",
            "tail",
            "date",
            "mktemp",
            "cat",
            "cp",
            "mv",
            "rm",
            "id");

    @TempDir
    Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void a_machine_with_a_jdk_and_nothing_else() throws IOException {
        home = Files.createDirectories(folder.resolve("a clone"));
        Files.copy(Path.of("kith"), home.resolve("kith"), StandardCopyOption.COPY_ATTRIBUTES);
        tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : PLAIN_TOOLS) {
            for (var place : List.of("/usr/bin", "/bin")) {
                if (Files.exists(Path.of(place, tool))) {
                    plantTool(tool, "exec %s/%s \"$@\"".formatted(place, tool));
                }
            }
        }
    }

    @Test
    void a_jdk_that_is_too_old_is_named_with_the_one_that_is_needed() throws Exception {
        wants("WANTED_JAVA=25", "WANTED_JAVA=999");
        assertThat(run(home, "--help"))
                .contains("Kith needs a JDK 999 or later; the newest found here is ", ", which is too old.")
                .contains("Install one", "or set JAVA_HOME");
    }

    @Test
    void a_missing_maven_is_named_with_how_to_get_it() throws Exception {
        assertThat(run(home, "demo"))
                .contains("Kith is built with Maven 3.8.7 or later, and there is no mvn on the PATH")
                .contains("apt-get install maven");
    }

    @Test
    void a_maven_that_is_too_old_is_named() throws Exception {
        plantTool("mvn", "echo 'Apache Maven 3.6.3 (some build)'");
        assertThat(run(home, "demo"))
                .contains("Kith is built with Maven 3.8.7 or later; the mvn on the PATH is 3.6.3.");
    }

    @Test
    void a_missing_node_is_named_with_what_it_is_for() throws Exception {
        plantTool("mvn", "echo 'Apache Maven 3.9.11 (some build)'");
        assertThat(run(home, "demo"))
                .contains("The styles of the pages are built with Node 20 or later, and there is no node on the PATH");
    }

    @Test
    void the_built_folder_needs_a_jdk_alone_from_wherever_it_is_called() throws Exception {
        Files.writeString(home.resolve("kith.jar"), "not a program");
        var link = Files.createSymbolicLink(folder.resolve("a link"), home.resolve("kith"));
        for (var script : List.of(home.resolve("kith"), link)) {
            assertThat(runScript(script, tools, "--help"))
                    .contains("Invalid or corrupt jarfile " + home.toRealPath().resolve("kith.jar"));
        }
    }

    @Test
    void the_built_folder_says_that_tests_need_the_source() throws Exception {
        Files.writeString(home.resolve("kith.jar"), "not a program");
        assertThat(run(home, "test")).contains("The tests are run from the source, not from the built application.");
    }

    private void wants(String usual, String other) throws IOException {
        var script = home.resolve("kith");
        Files.writeString(script, Files.readString(script).replace(usual, other));
    }

    private void plantTool(String name, String says) throws IOException {
        var tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + says + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private String run(Path workingFolder, String... arguments) throws Exception {
        return runScript(workingFolder.resolve("kith"), workingFolder, arguments);
    }

    private String runScript(Path script, Path workingFolder, String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("/bin/sh", script.toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).directory(workingFolder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isNotZero();
        return said;
    }
}
