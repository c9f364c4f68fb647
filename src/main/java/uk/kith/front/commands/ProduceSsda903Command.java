package uk.kith.front.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.findings.CheckedReturn;
import uk.kith.account.returns.findings.MadeReturns;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.files.ReturnWriter;
import uk.kith.account.returns.ssda903.files.Written;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Workers;

/** Makes the SSDA903 return of one year from the facts of the record. */
@Command(
        name = "ssda903",
        description =
                "Makes the SSDA903 return of one year from the record, prints how many rows each table has and what the "
                        + "national rules find in it.",
        footer =
                "CSV has a file for each table (header.csv, episodes.csv ...), XML is one file, return.xml. The XML has "
                        + "no place for some rows, as those of social workers; they are left out and counted. Where findings are explained, "
                        + "explanations.csv says why.")
final class ProduceSsda903Command implements Callable<Integer> {

    /** The forms of file a return is written in. */
    enum Format {
        CSV,
        XML,
        BOTH
    }

    private static final String LINE = "%-16s %10s";

    private final Application application;

    @Spec
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
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made when it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "csv|xml|both",
            defaultValue = "csv",
            description = "csv, xml or both. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.CSV;

    @Option(
            names = "--known-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "As the record was known then: a day (its end, in London), or an instant. Default: now.")
    @Nullable private Instant knownAt;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    ProduceSsda903Command(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        Return made;
        CheckedReturn checked;
        try (var kith = application.open(place.settings("data"))) {
            var acting = kith.getBean(Workers.class).ofTheCommandLine().acting().asKnownAt(knownAt);
            var returns = kith.getBean(ProducedReturns.class);
            made = acting.call(() -> returns.of(year));
            checked = acting.call(() -> kith.getBean(MadeReturns.class).check(made));
        }
        print(made, written(made), spec.commandLine().getOut());
        Checked.tell(checked, out, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private Map<Format, Written> written(Return made) {
        Map<Format, Written> written = new LinkedHashMap<>();
        try {
            if (format != Format.XML) written.put(Format.CSV, ReturnWriter.csv(made, out));
            if (format != Format.CSV) written.put(Format.XML, ReturnWriter.xml(made, out.resolve("return.xml")));
            return written;
        } catch (NotWritten failed) {
            throw new Unusable(String.valueOf(failed.getMessage()), failed);
        }
    }

    private void print(Return made, Map<Format, Written> written, PrintWriter lines) {
        lines.printf("SSDA903 return %s%n%n", year);
        lines.printf(LINE, "Table", "rows out");
        written.keySet().forEach(form -> lines.printf("   %12s", "in " + form));
        if (written.containsKey(Format.XML)) lines.printf("   %12s", "+ left out");
        lines.println();
        for (var table : made.present()) {
            lines.printf(LINE, table.title(), "%,d".formatted(made.rows(table).size()));
            written.values()
                    .forEach(form -> lines.printf("   %,12d", form.rows().getOrDefault(table, 0)));
            if (written.containsKey(Format.XML)) lines.printf("   %,12d", leftOut(written, table));
            lines.println();
        }
        written.values().stream()
                .flatMap(form -> form.files().stream())
                .forEach(file -> lines.println("Wrote " + file));
        lines.flush();
    }

    private static int leftOut(Map<Format, Written> written, Table table) {
        var xml = written.get(Format.XML);
        return xml == null ? 0 : xml.leftOut().getOrDefault(table, 0);
    }
}
