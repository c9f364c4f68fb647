package uk.kith.front.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes files into the record. */
@Command(
        name = "load",
        description = "Takes files into the record.",
        subcommands = {
            LoadSsda903Command.class,
            LoadCinCommand.class,
            LoadAnnexACommand.class,
            LoadDefinitionsCommand.class,
            LoadPostcodesCommand.class,
            LoadProvidersCommand.class,
            LoadBenchmarksCommand.class,
            LoadPopulationCommand.class
        })
final class LoadCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to load.");
    }
}
