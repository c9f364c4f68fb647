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
import uk.kith.front.loading.reference.PopulationFiles;
import uk.kith.platform.identity.Workers;

/** Loads how many people live here. */
@Command(
        name = "population",
        description = "Loads how many people live here, by age and by group, so that rates can be worked out.",
        footer =
                "Columns: as_at,by,group,people,source. By is age, gender, ethnicity or another breakdown of measures; the group is as measures show it (Girls), and ages are written 7 or 5 to 9. Groups are of children under 18.")
final class LoadPopulationCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files of counts.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> files;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadPopulationCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (var kith = application.open(place.settings("data"))) {
            var values = kith.getBean(PopulationFiles.class);
            int count = kith.getBean(Workers.class).ofTheCommandLine().acting().call(() -> values.load(files));
            spec.commandLine().getOut().printf("%,d counts are held.%n", count);
            return ExitCode.OK;
        } catch (FilesRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
    }
}
