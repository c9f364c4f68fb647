package uk.kith.front.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.files.CinFiles;
import uk.kith.account.returns.cin.rules.Census;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.files.UnusableFile;

/** Checks one message of the children-in-need census. */
@Command(
        name = "cin",
        description = "Holds a message of the children-in-need census against the national rules.",
        footer = "The year picks the rules; the message's own reference date gives the census period. Without one, the "
                + "rules about the period flag nothing.")
final class CheckCinCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The message: one XML file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private final CheckAsked asked = new CheckAsked();

    @Override
    public Integer call() {
        var rules = asked.rules(CensusRules.BOOK);
        var message = read();
        asked.tell(message.notices());
        return asked.answer(CensusRules.ask(Census.of(message), rules));
    }

    private CinMessage read() {
        try {
            return new CinFiles().read(file, asked.year());
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was checked.", unusable);
        }
    }
}
