package uk.kith.front.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks after the trail of who looked and who changed. */
@Command(
        name = "audit",
        description = "Looks after the trail of who looked at whom and who changed what.",
        subcommands = {AuditVerifyCommand.class})
final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the trail.");
    }
}
