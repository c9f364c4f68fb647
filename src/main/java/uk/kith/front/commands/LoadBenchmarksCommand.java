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
import uk.kith.front.loading.reference.BenchmarkFiles;
import uk.kith.front.loading.reference.FilesRefused;
import uk.kith.platform.identity.Workers;

/** Loads what measures are held against. */
@Command(
        name = "benchmarks",
        description =
                "Loads what measures are held against: values of England, the region, neighbours and an earlier year, and targets.",
        footer =
                "Columns: measure,place,kind,from,to,value,unit,source,definition. The kind is national, regional, neighbours, population, own or target; the value of a target begins with at most or at least.")
final class LoadBenchmarksCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files of values.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> files;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadBenchmarksCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (var kith = application.open(place.settings("data"))) {
            var values = kith.getBean(BenchmarkFiles.class);
            int count = kith.getBean(Workers.class).ofTheCommandLine().acting().call(() -> values.load(files));
            spec.commandLine().getOut().printf("%,d values are held.%n", count);
            return ExitCode.OK;
        } catch (FilesRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
    }
}
