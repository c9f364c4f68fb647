package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Note;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.comparing.Benchmark;
import uk.kith.insight.measures.comparing.Comparison;
import uk.kith.insight.measures.comparing.Disproportion;
import uk.kith.insight.measures.comparing.Disproportions;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Picture;
import uk.kith.platform.pages.Problems;

/**
 * A measure with all that is told of it.
 *
 * @param told its figures; none where it cannot be asked
 */
public record MeasurePage(
        MeasureAsked asked,
        @Nullable Told told,
        List<Note> notes,
        Problems problems,
        @Nullable String typed) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /**
     * Its figures: the newest, how it went, and how it divides.
     *
     * @param comparison what the newest is held against; none where it is of some alone
     * @param likelihood how likely each group is to be counted, beside another or all the others
     * @param chance whether it moved more than chance gives, in words
     */
    public record Told(
            Shown now,
            String when,
            @Nullable String children,
            String change,
            String chance,
            Picture trend,
            Picture groups,
            @Nullable Comparison comparison,
            Disproportions.Compared likelihood,
            String asOf) {

        /** The groups that the others can be held against. */
        public List<Option> others() {
            return likelihood.choices().stream()
                    .map(name -> new Option(name, name))
                    .toList();
        }
    }

    public Measure measure() {
        return asked.measure();
    }

    public List<Option> steps() {
        return Step.options();
    }

    public List<Option> breakdowns() {
        return Option.of(asked.breakdowns());
    }

    public List<Option> variants() {
        return measure().variants().stream()
                .map(variant -> new Option(variant.id(), variant.title()))
                .toList();
    }

    public boolean mayWrite(boolean inThePast) {
        return asked.reader().writesNotes() && !inThePast;
    }

    public String export(String kind) {
        return new Address(
                        Ways.MEASURES + "/" + measure().id() + "/export." + kind,
                        asked.address().question())
                .toString();
    }

    public String ask() {
        return Address.of(Ways.ASK).with("measure", measure().id()).toString();
    }

    public String path() {
        return Ways.MEASURES + "/" + measure().id();
    }

    /** Of what time and what it counts: "Children at the end of a day". */
    public static String counting(Measure measure) {
        var whom = switch (measure.counts()) {
            case CHILDREN -> "Children, each once";
            case EVENTS -> "Events, however many a child has";
        };
        return whom
                + switch (measure.on()) {
                    case DAY -> ", as they are at the end of a day.";
                    case PERIOD -> ", in a period.";
                    case TWELVE_MONTHS -> ", in the twelve months that end with a day.";
                };
    }

    /** Where a definition comes from: "council reports, cp-plan-count" is asked for in reports that councils publish. */
    public static String source(Measure measure) {
        var from = measure.from();
        return from.startsWith("council reports, ")
                ? "Reports that councils publish"
                : from.equals("local") ? "A local measure" : from;
    }

    /** Who a figure is held against: "England (national)". */
    public static String whose(Benchmark benchmark) {
        return benchmark.place()
                + switch (benchmark.kind()) {
                    case NATIONAL -> " (national)";
                    case REGIONAL -> " (the region)";
                    case NEIGHBOURS -> " (authorities like this one)";
                    case POPULATION -> " (all who live here)";
                    case OWN -> " (before)";
                    case TARGET -> " (what is aimed at)";
                };
    }

    /** "41.4 per 10,000 (12 among 2,900)": of a count as well, where it is known how many live here. */
    public static String rate(Measure measure, Disproportion group) {
        var figure = group.figure();
        var among = group.among();
        if (figure.numerator() == null) return "Not shown";
        if (measure.value() != Measure.Value.COUNT || among == null || among.signum() == 0)
            return new Shown(figure, measure.unit(), null).inFull();
        return "%s per 10,000 (%,d among %,d)"
                .formatted(
                        FigureWords.number(
                                Unit.PER_10_000,
                                figure.numerator().multiply(TEN_THOUSAND).divide(among, 6, RoundingMode.HALF_UP)),
                        figure.numerator().longValue(),
                        among.longValue());
    }

    public static String when(Note note) {
        return DateWords.full(note.writtenOn());
    }
}
