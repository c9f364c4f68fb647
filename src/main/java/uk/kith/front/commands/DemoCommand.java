package uk.kith.front.commands;

import java.time.Clock;
import java.util.HashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.kith.front.sample.SampleAccount;
import uk.kith.front.sample.SampleAuthority;
import uk.kith.front.sample.SampleSize;
import uk.kith.kernel.London;

/** Shows Kith at work on an authority that does not exist. */
@Command(
        name = "demo",
        description = "Serves the sample authority, whose people do not exist, until it is stopped (Ctrl+C).",
        footer = "The first start makes the sample authority; later ones find it as it was left.")
final class DemoCommand implements Callable<Integer> {

    /** No secret: nobody in the sample exists, and it is printed at every start. */
    private static final String PASSWORD = "sample";

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
        settings.put("kith.demo", "true");
        settings.put("kith.demo-password", PASSWORD);
        application.serve(
                settings,
                kith -> {
                    fill(kith.getBean(SampleAuthority.class));
                    welcome(number);
                },
                "demo");
        return ExitCode.OK;
    }

    private void fill(SampleAuthority sample) {
        if (sample.canBeFilled()) sample.fill(SampleSize.usual(SampleSize.USUAL_SEED, London.today(Clock.systemUTC())));
    }

    private void welcome(int number) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%nThe sample authority is at http://localhost:%d/%n%n"
                        + "Sign in as one of these; the password of all of them is %s:%n",
                number, PASSWORD);
        SampleAccount.ALL.forEach(account ->
                out.printf("  %-34s %s%n", account.signsInAs(), account.role().words()));
        out.printf("%nStop it with Ctrl+C.%n");
        out.flush();
    }
}
