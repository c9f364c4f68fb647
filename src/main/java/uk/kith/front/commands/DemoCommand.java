package uk.kith.front.commands;

import java.util.HashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows Kith at work on an authority that does not exist. */
@Command(
        name = "demo",
        description = "Serves the sample authority, whose people do not exist, until it is stopped (Ctrl+C).",
        footer = "The first start makes the sample authority; later ones find it as it was left.")
final class DemoCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Port port = new Port();

    @Mixin
    private final RecordPlace place = new RecordPlace();

    DemoCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        var number = port.free();
        var settings = new HashMap<>(place.settings("data/demo"));
        settings.put("server.port", Integer.toString(number));
        application.serve(
                settings,
                _ -> spec.commandLine()
                        .getOut()
                        .println("The sample authority is at http://localhost:%d/".formatted(number)),
                "demo");
        return ExitCode.OK;
    }
}
