package uk.kith.front.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes returns from the record. */
@Command(
        name = "produce",
        description = "Makes a return from the record.",
        subcommands = {ProduceAnnexACommand.class, ProduceCinCommand.class, ProduceSsda903Command.class})
final class ProduceCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name the return to make.");
    }
}
