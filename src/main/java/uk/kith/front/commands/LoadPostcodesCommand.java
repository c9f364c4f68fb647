package uk.kith.front.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.kith.front.loading.reference.FilesRefused;
import uk.kith.front.loading.reference.PostcodeFiles;
import uk.kith.platform.identity.Workers;

/** Loads the postcode directory. */
@Command(
        name = "postcodes",
        description =
                "Loads the postcode directory, in place of the one before: where a postcode lies, and in which authority.",
        footer = "The ONS Postcode Directory is read by its own column names, of any edition; so is a CSV file with "
                + "pcd, laua, oseast1m, osnrth1m and upper_tier.")
final class LoadPostcodesCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files that hold the directory together.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> files;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadPostcodesCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (var kith = application.open(place.settings("data"))) {
            var err = spec.commandLine().getErr();
            var directory = kith.getBean(PostcodeFiles.class);
            int count = kith.getBean(Workers.class)
                    .ofTheCommandLine()
                    .acting()
                    .call(() -> directory.load(files, doing -> {
                        err.println(doing);
                        err.flush();
                    }));
            spec.commandLine().getOut().printf("The directory has %,d postcodes now.%n", count);
            return ExitCode.OK;
        } catch (FilesRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
    }
}
