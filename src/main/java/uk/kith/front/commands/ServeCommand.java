package uk.kith.front.commands;

import java.util.HashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the pages to the people of an authority. */
@Command(
        name = "serve",
        description = "Serves the pages of an authority, until it is stopped (Ctrl+C).",
        footer =
                "People sign in through the authority's own OpenID Connect provider; there are no accounts of Kith's own.")
final class ServeCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Port port = new Port();

    @Mixin
    private final RecordPlace place = new RecordPlace();

    ServeCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        var number = port.free();
        var settings = new HashMap<>(place.settings("data"));
        settings.put("server.port", Integer.toString(number));
        application.serve(
                settings,
                _ -> spec.commandLine().getOut().println("Kith is at http://localhost:%d/".formatted(number)));
        return ExitCode.OK;
    }
}
