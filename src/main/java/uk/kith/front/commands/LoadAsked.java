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
import uk.kith.kernel.CollectionYear;

/** What every load of a yearly return is asked: of which year, known since when, into which record. */
final class LoadAsked {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = Years.class,
            description = "The collection year: 2027 is 1 April 2026 to 31 March 2027.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CollectionYear year;

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

    CollectionYear year() {
        return year;
    }

    /**
     * Loads and prints what became of it. Returns the exit status.
     *
     * @param what the return in words, as "SSDA903 return"
     */
    int load(Application application, String what, String files, Load load) {
        LoadReport report;
        try (var kith = application.open(place.settings("data"));
                var progress = new ProgressShown(spec.commandLine().getErr())) {
            report = load.by(kith.getBean(ReturnLoads.class), new LoadOrder(files, recordedAt), progress);
        } catch (LoadRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
        new LoadPrinted(what + " " + year, report).to(spec.commandLine().getOut());
        if (listed != null) LoadPrinted.listed(report, listed);
        return ExitCode.OK;
    }
}
