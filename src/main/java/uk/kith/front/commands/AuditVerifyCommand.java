package uk.kith.front.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.platform.audit.ChainHead;
import uk.kith.platform.audit.TrailCheck;
import uk.kith.platform.audit.Verified;

/** Recomputes the trail and says whether it is as it was written. */
@Command(
        name = "verify",
        description =
                "Recomputes the whole trail, and says which of its entries were changed, removed, put in or put elsewhere.",
        footer =
                "Prints how far each of the sixteen chains has come, with the hash of its last entry. Whoever owns the "
                        + "database could write the end of a chain anew; so keep what is printed on another machine and give it to "
                        + "--expect the next time. Ends with 0 when the trail is whole and with 1 when it is not.")
final class AuditVerifyCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--expect",
            paramLabel = "FILE",
            description = "What this command printed earlier. What it tells must still be in the trail.")
    @Nullable private Path expect;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    AuditVerifyCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var earlier = expect == null ? List.<ChainHead>of() : printed(expect);
        try (var kith = application.open(place.settings("data"))) {
            var verified = kith.getBean(TrailCheck.class).against(earlier);
            tell(verified, spec.commandLine().getOut());
            return verified.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    static List<ChainHead> printed(Path file) {
        try (var lines = Files.lines(file)) {
            var heads = lines.map(ChainHead::printed).flatMap(Optional::stream).toList();
            if (heads.isEmpty()) {
                throw new Unusable(file + " holds nothing that ./kith audit verify printed.");
            }
            return heads;
        } catch (IOException | UncheckedIOException failed) {
            throw new Unusable(file + " cannot be read as text.", failed);
        }
    }

    static void tell(Verified verified, PrintWriter lines) {
        verified.heads().forEach(lines::println);
        lines.printf(
                "%,d entries in %d chains.%n",
                verified.heads().stream().mapToLong(ChainHead::entries).sum(),
                verified.heads().size());
        verified.problems().forEach(lines::println);
        lines.println(verified.isWhole() ? "The trail is whole." : "The trail is not as it was written.");
        lines.flush();
    }
}
