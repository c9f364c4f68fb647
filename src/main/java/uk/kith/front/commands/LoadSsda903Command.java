package uk.kith.front.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.files.ReturnFiles;

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

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "CSV files or folders of them, or one XML return, or one workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Mixin
    private final YearlyLoadAsked asked = new YearlyLoadAsked();

    LoadSsda903Command(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var whole = read();
        var files = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
        return asked.load(
                application,
                "SSDA903 return " + asked.year(),
                files,
                (loads, order, progress) -> loads.load(whole, order, progress));
    }

    private Return read() {
        try {
            return new ReturnFiles().read(paths, asked.year());
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was loaded.", unusable);
        }
    }
}
