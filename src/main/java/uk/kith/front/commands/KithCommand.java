package uk.kith.front.commands;

import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What {@code ./kith} is by itself: the list of its commands. A new command is a class of its own and a line here. */
@Command(
        name = "kith",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = KithCommand.Version.class,
        description = "An open children's-services system for English local authorities.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nWhat to give:%n",
        footerHeading = "%n",
        subcommands = {
            AuditCommand.class,
            CheckCommand.class,
            DemoCommand.class,
            LoadCommand.class,
            MeasureCommand.class,
            ProduceCommand.class,
            ReportCommand.class,
            SampleCommand.class,
            ServeCommand.class
        })
final class KithCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = KithCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "Kith " + Objects.requireNonNullElse(version, "(not packaged)"), "Java " + Runtime.version()
            };
        }
    }
}
