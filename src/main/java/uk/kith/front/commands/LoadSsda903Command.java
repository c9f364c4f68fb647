package uk.kith.front.commands;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.front.loading.LoadOrder;
import uk.kith.front.loading.LoadRefused;
import uk.kith.front.loading.LoadReport;
import uk.kith.front.loading.ReturnLoads;
import uk.kith.kernel.CollectionYear;

/** Loads one SSDA903 return of one year. */
@Command(
        name = "ssda903",
        description = "Loads the SSDA903 return of one year into the record, whole or not at all.",
        footer =
                "Rows that cannot stand in the record are listed with their place and the reason; all rows are kept as "
                        + "they came. A later return corrects an earlier one; what it does not tell stays as it is. The same "
                        + "files can be loaded again without doubling anything.")
final class LoadSsda903Command implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "CSV files or folders of them, or one XML return, or one workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = Years.class,
            description = "The collection year: 2027 is 1 April 2026 to 31 March 2027.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CollectionYear year;

    @Option(
            names = "--recorded-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "When the return made known what it tells, for one of an earlier time: a day (its end, in "
                    + "London), or an instant. Default: now.")
    @Nullable private Instant recordedAt;

    @Option(names = "--listed", paramLabel = "FILE.csv", description = "Writes every row that was listed to this file.")
    @Nullable private Path listed;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadSsda903Command(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var whole = read();
        var files = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
        LoadReport report;
        try (var kith = application.open(place.settings("data"));
                var progress = new ProgressShown(spec.commandLine().getErr())) {
            report = kith.getBean(ReturnLoads.class).load(whole, new LoadOrder(files, recordedAt), progress);
        } catch (LoadRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
        new LoadPrinted("SSDA903 return " + report.year(), report)
                .to(spec.commandLine().getOut());
        if (listed != null) LoadPrinted.listed(report, listed);
        return ExitCode.OK;
    }

    private Return read() {
        try {
            return new ReturnFiles().read(paths, year);
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was loaded.", unusable);
        }
    }
}
