package uk.kith.front.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.files.FiguresAsked;

/** What is asked of every measure: about which days, broken down how, of whom. */
final class MeasureAsked {

    @Option(
            names = "--as-at",
            paramLabel = "D",
            converter = Days.class,
            description = "The day: a stock is counted at its end; what happened, from 1 April to it. Default: today.")
    @Nullable private LocalDate asAt;

    @Option(
            names = "--from",
            paramLabel = "D",
            converter = Days.class,
            description = "The first day of a period; a stock is counted at the end of its last.")
    @Nullable private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "D",
            converter = Days.class,
            description = "The last day of the period, which belongs to it.")
    @Nullable private LocalDate to;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "So many months up to the day of --as-at, each by itself; a stock at the end of each.")
    @Nullable private Integer months;

    @Option(
            names = "--by",
            paramLabel = "B[,B]",
            description = "Broken down as well, by one or by two at once, as team,ethnicity. May be given again.")
    private List<String> by = List.of();

    @Option(
            names = "--only",
            paramLabel = "B=GROUP",
            description = "Only these, as gender=Girls, age=Unborn|Under 1, or gender!=Girls. May be given again.")
    private List<String> only = List.of();

    @Option(names = "--variant", paramLabel = "V", description = "With a named exclusion of the measure.")
    @Nullable private String variant;

    /** Says what can be said before any record is opened. */
    void refuseWhatDoesNotFit(List<String> ids, boolean children) {
        words();
        if (!children) return;
        if (ids.size() != 1) throw new Unusable("--children is of one measure: name it.");
        if (months != null || !by.isEmpty())
            throw new Unusable(
                    "--children is of one day or period, and of one group by --only: leave out --months and --by.");
    }

    /** The question that this is of a measure, in the light of the day that is today, or was at the moment as known. */
    Question question(Measure measure, LocalDate today) {
        var words = words();
        words.refuseDaysToCome(today);
        return words.question(measure, today);
    }

    private FiguresAsked words() {
        return new FiguresAsked(asAt, from, to, months, by, only, variant);
    }
}
