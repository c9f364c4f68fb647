package uk.kith.front.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.files.CinWriter;
import uk.kith.account.returns.cin.files.CinWritten;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.findings.CheckedReturn;
import uk.kith.account.returns.findings.MadeReturns;
import uk.kith.account.returns.producing.ProducedCensuses;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Workers;

/** Makes the children-in-need census of one year from the facts of the record. */
@Command(
        name = "cin",
        description =
                "Makes the children-in-need census of one year from the record and prints how many rows each table has.",
        footer =
                "The message, cin.xml, has the structure of its year; what other years tell is left out and counted. Of what "
                        + "no census told before, only what had come about by the reference date is told. With --known-at the "
                        + "same message comes out byte for byte, however often it is made.")
final class ProduceCinCommand implements Callable<Integer> {

    static final String FILE = "cin.xml";

    private static final String LINE = "%-22s %10s   %10s%n";

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
            names = "--known-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "As the record was known then: a day (its end, in London), or an instant. Default: now.")
    @Nullable private Instant knownAt;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    ProduceCinCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        CinMessage made;
        CheckedReturn checked;
        try (var kith = application.open(place.settings("data"))) {
            var acting = kith.getBean(Workers.class).ofTheCommandLine().acting().asKnownAt(knownAt);
            var censuses = kith.getBean(ProducedCensuses.class);
            var madeAt = knownAt == null ? kith.getBean(Clock.class).instant() : knownAt;
            made = acting.call(() -> censuses.of(year, madeAt));
            checked = acting.call(() -> kith.getBean(MadeReturns.class).check(made));
        }
        print(made, write(made), spec.commandLine().getOut());
        Checked.tell(checked, out, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private CinWritten write(CinMessage made) {
        try {
            return CinWriter.xml(made, out.resolve(FILE));
        } catch (NotWritten failed) {
            throw new Unusable(String.valueOf(failed.getMessage()), failed);
        }
    }

    private void print(CinMessage made, CinWritten written, PrintWriter lines) {
        lines.printf("Children-in-need census %s%n%n", year);
        lines.printf(LINE, "Table", "rows out", "in XML");
        for (var table : CinTable.values())
            lines.printf(
                    LINE,
                    table.title(),
                    "%,d".formatted(made.rows(table).size()),
                    "%,d".formatted(written.rows().getOrDefault(table, 0)));
        written.leftOut()
                .forEach((what, count) -> lines.printf(
                        "%nLeft out, since the message of %s has no place for it: %s, %,d.%n", year, what, count));
        made.notices().forEach(notice -> lines.printf("%nNote: %s%n", notice));
        lines.println("Wrote " + written.file());
        lines.flush();
    }
}
