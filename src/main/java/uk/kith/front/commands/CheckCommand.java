package uk.kith.front.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the files of a return against the national rules. Needs no database. */
@Command(
        name = "check",
        description = "Holds the files of a return against the national rules. Needs no record.",
        subcommands = {CheckSsda903Command.class, CheckCinCommand.class})
final class CheckCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name the return to check.");
    }
}
