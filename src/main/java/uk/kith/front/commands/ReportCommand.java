package uk.kith.front.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.kith.account.reports.Check;
import uk.kith.account.reports.Drafts;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.Reports;
import uk.kith.account.reports.documents.Documents;
import uk.kith.account.reports.files.ReportFormat;
import uk.kith.account.reports.templates.TemplateRefused;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;

/** Drafts a report from the record, keeps it, and writes it to a file. */
@Command(
        name = "report",
        description = "Makes a report from the record, as a draft that is kept, and writes it to a file.",
        footer =
                "The draft is kept with every figure in it. What people write, the signatures and the publication follow in the "
                        + "pages, under Reports. With --known-at the same figures come out, however often it is made.")
final class ReportCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "scrutiny|lead-member", description = "The report to make.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String name;

    @Option(
            names = "--as-at",
            paramLabel = "D",
            required = true,
            converter = Days.class,
            description = "The day that the report tells of.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate asAt;

    @Option(
            names = "--known-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "As the record was known then: a day (its end, in London), or an instant. Default: now.")
    @Nullable private Instant knownAt;

    @Option(names = "--public", description = "For everybody to read: small numbers are left out.")
    private boolean isPublic;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write, whose name ends in .docx, .html or .pdf.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    ReportCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var format = ReportFormat.ofFile(String.valueOf(out.getFileName()))
                .orElseThrow(() -> new Unusable(
                        "%s cannot be written: the name of the file must end in .docx, .html or .pdf.".formatted(out)));
        refuseWhereNothingCanBeWritten();
        try (var kith = application.open(place.settings("data"))) {
            if (knownAt != null && knownAt.isAfter(kith.getBean(Clock.class).instant()))
                throw new Unusable("--known-at is still to come: what will be known is not known yet.");
            var worker = kith.getBean(Workers.class).ofTheCommandLine();
            worker.acting().run(() -> write(kith, worker, format));
        } catch (CannotBeAsked | TemplateRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
        return ExitCode.OK;
    }

    private void write(ApplicationContext kith, Worker worker, ReportFormat format) {
        var reports = kith.getBean(Reports.class);
        var report = reports.find(kith.getBean(Drafts.class).draft(name, asAt, knownAt, worker.id()));
        var bytes = format.bytes(kith.getBean(Documents.class).of(report, isPublic));
        try {
            Files.write(out, bytes);
        } catch (IOException failed) {
            throw new Unusable("%s cannot be written: %s.".formatted(out, failed.getMessage()), failed);
        }
        print(report, reports, spec.commandLine().getOut());
    }

    private void print(Report report, Reports reports, PrintWriter lines) {
        lines.printf("%s, as at %s, as known at %s%n", report.title(), report.asAt(), report.knownAt());
        lines.printf(
                "%,d figures asked; kept as draft %s%n", reports.figures(report).size(), report.id());
        lines.printf(
                "%,d things to see to before it can be signed off%n",
                reports.checks(report).stream().filter(Check::stands).count());
        lines.println("Wrote " + out);
        lines.flush();
    }

    /** Told before anything is asked: it would be a pity about the work. */
    private void refuseWhereNothingCanBeWritten() {
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Unusable("%s cannot be written: there is no folder %s.".formatted(out, folder));
        var writable = Files.exists(out) ? Files.isRegularFile(out) && Files.isWritable(out) : Files.isWritable(folder);
        if (!writable) throw new Unusable("%s cannot be written: nothing may be written there.".formatted(out));
    }
}
