package uk.kith.front.commands;

import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * The command line of Kith.
 *
 * <p>Exit status: 0 when the command did its work, 2 when what was typed or given cannot be used, 1 for every other
 * failure. What a person can mend is told in one sentence; only the unforeseen shows its stack.
 */
public final class Commands {

    private Commands() {}

    /** Runs the command that the arguments name, and returns the exit status. */
    public static int run(Class<?> application, String... arguments) {
        return line(new Application(application)).execute(arguments);
    }

    /** The line with all its commands, not yet run: for those who write about it or test it. */
    static CommandLine line(Application application) {
        var line = new CommandLine(KithCommand.class, new Making(application));
        line.setExecutionExceptionHandler((failure, failed, _) -> tell(failure, failed.getErr()));
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static int tell(Exception failure, PrintWriter err) {
        var sentence = Failures.sentence(failure);
        if (sentence.isPresent()) {
            err.println(sentence.get());
        } else {
            failure.printStackTrace(err);
        }
        return failure instanceof Unusable ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** Makes commands: one that asks for the {@link Application} in its constructor is given it. */
    private record Making(Application application) implements IFactory {

        @Override
        public <K> K create(Class<K> kind) throws Exception {
            for (var constructor : kind.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Application.class) {
                    return kind.cast(Objects.requireNonNull(constructor.newInstance(application)));
                }
            }
            return CommandLine.defaultFactory().create(kind);
        }
    }
}
