package uk.kith.front.commands;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.front.loading.LoadOrder;
import uk.kith.front.loading.LoadRefused;
import uk.kith.front.loading.LoadReport;
import uk.kith.front.loading.Progress;
import uk.kith.front.loading.ReturnLoads;

/** What every load of a return is asked: known since when, into which record. */
class LoadAsked {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--recorded-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "When the return made known what it tells, for one of an earlier time: a day (its end, in "
                    + "London), or an instant. Default: now.")
    @Nullable private Instant recordedAt;

    @Option(names = "--listed", paramLabel = "FILE.csv", description = "Writes every row that was listed to this file.")
    @Nullable private Path listed;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    /** The load itself, of a return that is read already. */
    @FunctionalInterface
    interface Load {
        LoadReport by(ReturnLoads loads, LoadOrder order, Progress progress);
    }

    /**
     * Loads and prints what became of it. Returns the exit status.
     *
     * @param what the return in words, as "SSDA903 return 2027"
     */
    int load(Application application, String what, String files, Load load) {
        LoadReport report;
        try (var kith = application.open(place.settings("data"));
                var progress = new ProgressShown(spec.commandLine().getErr())) {
            report = load.by(kith.getBean(ReturnLoads.class), new LoadOrder(files, recordedAt), progress);
        } catch (LoadRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
        new LoadPrinted(what, report).to(spec.commandLine().getOut());
        if (listed != null) LoadPrinted.listed(report, listed);
        return ExitCode.OK;
    }
}
