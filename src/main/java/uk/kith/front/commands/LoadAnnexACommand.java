package uk.kith.front.commands;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.files.AnnexAFile;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.front.loading.AnnexALoads;
import uk.kith.front.loading.LoadOrder;
import uk.kith.front.loading.LoadRefused;
import uk.kith.front.loading.LoadReport;
import uk.kith.kernel.DateWords;

/** Loads one Annex A workbook, so that an authority can start beside the system it has. */
@Command(
        name = "annex-a",
        description = "Loads Ofsted's Annex A, a workbook, into the record, whole or not at all.",
        footer =
                "Contacts, early help, referrals, assessments, section 47, children in need and protection plans are placed; of "
                        + "children in care and care leavers, what the lists tell with a day. Rows that cannot stand are listed "
                        + "with their place and the reason; all rows are kept as they came. A later workbook corrects an earlier "
                        + "one. The same workbook can be loaded again without doubling anything.")
final class LoadAnnexACommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.xlsx", description = "The workbook, a sheet for each list (List 1 to List 11).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--as-at",
            paramLabel = "D",
            required = true,
            converter = Days.class,
            description = "The day of inspection that the workbook was made for, as 2026-03-31.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate asAt;

    @Option(
            names = "--recorded-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "When the workbook made known what it tells, for one of an earlier time: a day (its end, in "
                    + "London), or an instant. Default: now.")
    @Nullable private Instant recordedAt;

    @Option(names = "--listed", paramLabel = "FILE.csv", description = "Writes every row that was listed to this file.")
    @Nullable private Path listed;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    LoadAnnexACommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var lists = read();
        LoadReport report;
        try (var kith = application.open(place.settings("data"));
                var progress = new ProgressShown(spec.commandLine().getErr())) {
            report = kith.getBean(AnnexALoads.class)
                    .load(lists, asAt, new LoadOrder(file.toString(), recordedAt), progress);
        } catch (LoadRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
        new LoadPrinted("Annex A as at " + DateWords.full(asAt), report)
                .to(spec.commandLine().getOut());
        if (listed != null) LoadPrinted.listed(report, listed);
        return ExitCode.OK;
    }

    private AnnexA read() {
        try {
            return AnnexAFile.read(file);
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was loaded.", unusable);
        }
    }
}
