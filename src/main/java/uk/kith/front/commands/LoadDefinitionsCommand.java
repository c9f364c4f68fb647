package uk.kith.front.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.kith.insight.measures.Definitions;
import uk.kith.insight.measures.Definitions.Loaded;
import uk.kith.platform.identity.Workers;

/** Loads measures that an authority wrote itself. */
@Command(
        name = "definitions",
        description =
                "Loads measures that the authority wrote itself: one .sql file each, whose name is the measure's id.",
        footer =
                "Each is tried on the record before it is kept. One with a mistake is refused with its line and what is wrong, "
                        + "and the others go on; the command then ends with 1. A measure that counts otherwise than before must say "
                        + "so with a line \"-- break: DAY WHY\". See docs/open.md.")
final class LoadDefinitionsCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of measures, each by itself.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> files;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadDefinitionsCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        int refused = 0;
        try (var kith = application.open(place.settings("data"))) {
            var definitions = kith.getBean(Definitions.class);
            var acting = kith.getBean(Workers.class).ofTheCommandLine().acting();
            for (var file : files) {
                var loaded = acting.call(() -> load(definitions, file));
                loaded.wrong().forEach(spec.commandLine().getErr()::println);
                if (loaded.isKept())
                    spec.commandLine()
                            .getOut()
                            .printf("%s: %s.%n", loaded.measure(), loaded.before() ? "loaded anew" : "loaded");
                else refused++;
            }
        }
        spec.commandLine().getOut().printf("%d loaded, %d refused.%n", files.size() - refused, refused);
        return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Loaded load(Definitions definitions, Path file) {
        try {
            return definitions.load(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return new Loaded(file.toString(), false, List.of(file + " cannot be read as text (UTF-8)."));
        }
    }
}
