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
import uk.kith.front.loading.reference.ProviderFiles;
import uk.kith.platform.identity.Workers;

/** Loads the lists of those who provide homes. */
@Command(
        name = "providers",
        description = "Loads the lists of those who provide homes for children, in place of those before.",
        footer =
                "Ofsted's workbooks of children's homes and of social care providers are read by their own column names; "
                        + "so is a CSV file with URN, PLACE_CODES, PROVIDER_CODES, REG_END and POSTCODE. Give all files in one call.")
final class LoadProvidersCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workbooks (.xlsx) or CSV files.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> files;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadProvidersCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (var kith = application.open(place.settings("data"))) {
            var lists = kith.getBean(ProviderFiles.class);
            var replaced =
                    kith.getBean(Workers.class).ofTheCommandLine().acting().call(() -> lists.load(files));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "The list has %,d providers now: %,d new, %,d changed, %,d gone.%n",
                            replaced.listed(), replaced.added(), replaced.changed(), replaced.gone());
            return ExitCode.OK;
        } catch (FilesRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
    }
}
