package uk.kith.front.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.files.CinFiles;
import uk.kith.account.returns.files.UnusableFile;

/** Loads one children-in-need census of one year. */
@Command(
        name = "cin",
        description = "Loads the children-in-need census of one year into the record, whole or not at all.",
        footer =
                "Rows that cannot stand in the record are listed with their place and the reason, and so is what stands in "
                        + "them; all rows are kept as they came. A code or a day that cannot be, where much else hangs on the "
                        + "row, is kept as supplied and marked. A later census corrects an earlier one; what it does not tell "
                        + "stays as it is. The same file can be loaded again without doubling anything.")
final class LoadCinCommand implements Callable<Integer> {

    private final Application application;

    @Parameters(paramLabel = "FILE.xml", description = "The census message.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private final YearlyLoadAsked asked = new YearlyLoadAsked();

    LoadCinCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var message = read();
        return asked.load(
                application,
                "Children-in-need census " + asked.year(),
                file.toString(),
                (loads, order, progress) -> loads.load(message, order, progress));
    }

    private CinMessage read() {
        try {
            return new CinFiles().read(file, asked.year());
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was loaded.", unusable);
        }
    }
}
