package uk.kith.front.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.files.AnnexAWorkbook;
import uk.kith.account.returns.annexa.producing.ProducedAnnexA;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.files.WholeFiles;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Workers;

/** Makes the workbook that an authority hands to Ofsted when an inspection begins. */
@Command(
        name = "annex-a",
        description = "Makes Ofsted's Annex A from the record, a workbook, and prints how many rows each list has.",
        footer =
                "The lists look back six or twelve months from the day. What happens after it is not told. The same facts "
                        + "make the same file, byte for byte.")
final class ProduceAnnexACommand implements Callable<Integer> {

    private static final String LINE = "%-8s %-24s %10s%n";

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--as-at",
            paramLabel = "D",
            converter = Days.class,
            description = "The day of inspection, as 2026-03-31. Default: today, or the last day of --year.")
    @Nullable private LocalDate asAt;

    @Option(
            names = "--year",
            paramLabel = "Y",
            converter = Years.class,
            description = "Instead of a day: the 31 March on which this collection year ends.")
    @Nullable private CollectionYear year;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made when it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--known-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "As the record was known then: a day (its end, in London), or an instant. Default: now.")
    @Nullable private Instant knownAt;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    ProduceAnnexACommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (asAt != null && year != null) throw new Unusable("Give --as-at or --year, not both.");
        var day = day();
        AnnexA made;
        try (var kith = application.open(place.settings("data"))) {
            var acting = kith.getBean(Workers.class).ofTheCommandLine().acting().asKnownAt(knownAt);
            var lists = kith.getBean(ProducedAnnexA.class);
            made = acting.call(() -> lists.of(day));
        }
        print(
                made,
                day,
                write(AnnexAWorkbook.bytes(made, day), day),
                spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private LocalDate day() {
        if (asAt != null) return asAt;
        return year == null ? London.today(Clock.systemUTC()) : year.lastDay();
    }

    private Path write(byte[] workbook, LocalDate day) {
        try {
            return WholeFiles.write(out, AnnexAWorkbook.fileName(day), workbook);
        } catch (NotWritten failed) {
            throw new Unusable(String.valueOf(failed.getMessage()), failed);
        }
    }

    private static void print(AnnexA made, LocalDate day, Path file, PrintWriter lines) {
        lines.printf("Annex A as at %s%n%n", DateWords.full(day));
        lines.printf(LINE, "List", "", "rows out");
        for (var list : made.present())
            lines.printf(
                    LINE,
                    list.sheet(),
                    list.title(),
                    "%,d".formatted(made.rows(list).size()));
        made.notices().forEach(notice -> lines.printf("%nNote: %s", notice));
        lines.printf("%n%nWrote %s%n", file);
        lines.flush();
    }
}
