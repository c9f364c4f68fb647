package uk.kith.front.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.files.WholeFiles;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.comparing.Leaving;
import uk.kith.insight.measures.files.CountedChildren;
import uk.kith.insight.measures.files.FigureForm;
import uk.kith.insight.measures.files.FigureRow;
import uk.kith.kernel.London;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.identity.Workers;

/** Asks measures of the record, and writes what they come to. */
@Command(
        name = "measure",
        description = "Asks measures of the record: what they come to, or the children behind one of them.",
        footer = {
            "Columns: measure,from,to,as_at,known_at,place,by,group,numerator,denominator,value,unit. A stock has its day in "
                    + "from, to and as_at; what happened in a period is as at its last day. known_at is the moment asked "
                    + "about, or that of asking. With two breakdowns, by and group hold both, separated by |. A cell is empty "
                    + "where there is nothing to tell.",
            "With --children: measure,child,event,in_numerator, one row for each child or event that is counted among. The "
                    + "child is the authority's own identifier, or Kith's where the record has none. The command acts as "
                    + "the command line, which sees every child, and the audit keeps whom it showed."
        })
final class MeasureCommand implements Callable<Integer> {

    private final Application application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Measures by their ids (docs/measures.md). Default: all that can be computed.")
    private List<String> ids = List.of();

    @Mixin
    private final MeasureAsked asked = new MeasureAsked();

    @Option(
            names = "--known-at",
            paramLabel = "T",
            converter = Moments.class,
            description = "As the record was known then: a day (its end, in London), or an instant. Default: now.")
    @Nullable private Instant knownAt;

    @Option(names = "--children", description = "The children or events behind one measure instead of its figure.")
    private boolean children;

    @Option(
            names = "--suppressed",
            description = "Small numbers held back, as in everything that leaves the authority.")
    private boolean suppressed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where it goes: .csv, .json or .parquet (children: .csv). Default: CSV on the standard output.")
    @Nullable private Path out;

    @Mixin
    private final RecordPlace place = new RecordPlace();

    MeasureCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try {
            asked.refuseWhatDoesNotFit(ids, children);
            if (children && suppressed) throw new Unusable("Children are named or not: leave out --suppressed.");
            var form = form();
            try (var kith = application.open(place.settings("data"))) {
                write(children ? children(kith) : form.of(figures(kith)));
            }
            return ExitCode.OK;
        } catch (CannotBeAsked cannot) {
            throw new Unusable(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private FigureForm form() {
        if (out == null) return FigureForm.CSV;
        var form = FigureForm.of(out).filter(one -> !children || one == FigureForm.CSV);
        return form.orElseThrow(() -> new Unusable(
                "%s: the file's name must end in %s.".formatted(out, children ? ".csv" : ".csv, .json or .parquet")));
    }

    private List<FigureRow> figures(ApplicationContext kith) {
        var measures = kith.getBean(Measures.class);
        var name = kith.getBean(Authority.class).get(Setting.NAME).orElse("");
        var rows = new ArrayList<FigureRow>();
        var untold = new ArrayList<String>();
        for (var measure : wanted(measures))
            try {
                var question = asked.question(measure, today(kith));
                rows.addAll(acting(kith, () -> {
                    var answer = measures.ask(question);
                    return suppressed
                            ? FigureRow.of(answer, kith.getBean(Leaving.class).release(answer), name)
                            : FigureRow.of(answer, name);
                }));
            } catch (CannotBeAsked cannot) {
                // Of a measure that was named, all must fit; of all measures, those that do are told.
                if (!ids.isEmpty() && measure.notYet() == null) throw cannot;
                untold.add(measure.id() + ": " + cannot.getMessage());
            }
        if (rows.isEmpty()) throw new Unusable(String.join(System.lineSeparator(), untold));
        untold.forEach(this::tell);
        return rows;
    }

    /** Today, or the last day that could be known of at the moment that is asked about. */
    private LocalDate today(ApplicationContext kith) {
        return knownAt == null
                ? London.today(kith.getBean(Clock.class))
                : London.dayOf(knownAt.minus(1, ChronoUnit.MICROS));
    }

    private byte[] children(ApplicationContext kith) {
        var measure = kith.getBean(Measures.class).of(ids.getFirst());
        var question = asked.question(measure, today(kith));
        var rows = acting(kith, () -> kith.getBean(CountedChildren.class).of(question));
        return FigureForm.csv(
                CountedChildren.COLUMNS,
                rows.stream().map(CountedChildren.Row::cells).toList());
    }

    private List<Measure> wanted(Measures measures) {
        return ids.isEmpty()
                ? measures.all()
                : ids.stream().distinct().map(measures::of).toList();
    }

    private <T> T acting(ApplicationContext kith, Supplier<T> something) {
        var acting = kith.getBean(Workers.class).ofTheCommandLine().acting().asKnownAt(knownAt);
        return acting.call(something::get);
    }

    private void write(byte[] content) {
        if (out == null) {
            PrintStream standard = System.out;
            standard.writeBytes(content);
            standard.flush();
            return;
        }
        try {
            var file = out.toAbsolutePath().normalize();
            WholeFiles.write(Objects.requireNonNull(file.getParent()), String.valueOf(file.getFileName()), content);
            tell("Wrote " + out);
        } catch (NotWritten failed) {
            throw new Unusable(String.valueOf(failed.getMessage()), failed);
        }
    }

    private void tell(String sentence) {
        var err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}
