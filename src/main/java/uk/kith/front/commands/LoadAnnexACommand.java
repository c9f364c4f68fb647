package uk.kith.front.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.files.AnnexAFile;
import uk.kith.account.returns.files.UnusableFile;
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

    @Mixin
    private final LoadAsked asked = new LoadAsked();

    LoadAnnexACommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var lists = read();
        return asked.load(
                application,
                "Annex A as at " + DateWords.full(asAt),
                file.toString(),
                (loads, order, progress) -> loads.load(lists, asAt, order, progress));
    }

    private AnnexA read() {
        try {
            return AnnexAFile.read(file);
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was loaded.", unusable);
        }
    }
}
