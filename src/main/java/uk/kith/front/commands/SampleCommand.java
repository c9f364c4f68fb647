package uk.kith.front.commands;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.kith.front.sample.Figure;
import uk.kith.front.sample.SampleAuthority;
import uk.kith.front.sample.SampleSize;
import uk.kith.kernel.London;

/** Makes an authority that does not exist. */
@Command(
        name = "sample",
        description =
                "Fills an empty record with an authority of people who do not exist, and prints its figures beside those "
                        + "of the report it resembles (docs/sample.md).",
        footer =
                "The same seed, size and day make the same authority. Exit status 1 when an authority of the usual size "
                        + "has a figure that is off by more than a tenth (a count under 20 by more than 2).")
final class SampleCommand implements Callable<Integer> {

    private static final String LINE = "%-72s %8s %8s  %-24s  %s%n";

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--children",
            paramLabel = "N",
            description = "Children known to the authority at any time in the years asked for. Default: as many as an "
                    + "authority with 214 children in care knows (2348 in five years).")
    @Nullable private Integer children;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "" + SampleSize.USUAL_YEARS,
            description = "Years of work to look back on. Default: ${DEFAULT-VALUE}.")
    private int years;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "" + SampleSize.USUAL_SEED,
            description = "A number from which all chance is drawn. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--as-at",
            paramLabel = "D",
            description = "The day the authority has come to, as 2026-03-31. Default: today.")
    @Nullable private LocalDate asAt;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    SampleCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var size = size();
        try (var kith = application.open(new HashMap<>(place.settings("data/demo")))) {
            var sample = kith.getBean(SampleAuthority.class);
            if (!sample.canBeFilled())
                throw new Unusable("This record holds people already; the sample authority needs an empty one. "
                        + "Name another folder with --data.");
            var made = sample.fill(size);
            var out = spec.commandLine().getOut();
            out.printf("Made %,d rows about %,d children, as at %s.%n%n", made.rows(), size.children(), size.asAt());
            print(made.figures(), size, out);
            boolean off = made.figures().stream().anyMatch(figure -> isOff(figure, size));
            return off ? ExitCode.SOFTWARE : ExitCode.OK;
        }
    }

    private SampleSize size() {
        var day = asAt == null ? London.today(Clock.systemUTC()) : asAt;
        try {
            return new SampleSize(children == null ? SampleSize.usualChildren(years) : children, years, seed, day);
        } catch (IllegalArgumentException unusable) {
            throw new Unusable(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private static void print(Iterable<Figure> figures, SampleSize size, PrintWriter out) {
        out.printf(LINE, "Figure", "Sample", "Report", "When", "Measure");
        for (var figure : figures)
            out.printf(
                    LINE,
                    figure.title(),
                    figure.valueInWords(),
                    figure.printedInWords(),
                    figure.when(),
                    figure.measure() + (isOff(figure, size) ? "  (off by more than is allowed)" : ""));
        out.flush();
    }

    private static boolean isOff(Figure figure, SampleSize size) {
        return size.isUsual() && figure.isTold() && figure.contradiction() == null && !figure.resembles();
    }
}
