package uk.kith.front.desk.performance;

import java.util.List;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.comparing.ControlChart;

/**
 * A measure on a scorecard.
 *
 * @param before the step before
 * @param yearBefore the same time of the year before
 * @param beyondChance what is worth asking about, in words; empty where nothing is
 */
public record ScorecardLine(
        Measure measure,
        String href,
        Period now,
        Period before,
        Period yearBefore,
        SmallPicture lately,
        String beyondChance) {

    /** A figure and when it is of. */
    public record Period(String when, Shown figure) {}

    static ScorecardLine of(Heard answer, String href) {
        var measure = answer.measure();
        var figures = answer.wholes();
        var periods = figures.stream()
                .map(figure ->
                        new Period(FigureWords.inShort(measure, figure.figure().window()), figure))
                .toList();
        return new ScorecardLine(
                measure,
                href,
                periods.getLast(),
                periods.get(periods.size() - 2),
                periods.getFirst(),
                new SmallPicture(periods.stream().map(Period::when).toList(), figures),
                beyondChance(answer.answer(), figures));
    }

    /** "Up 4 in a year". */
    public String change() {
        var before = yearBefore.figure().value();
        var since = now.figure().value();
        if (before == null || since == null) return "Cannot be told";
        var words = FigureWords.change(measure.unit(), before, since);
        return capital(words) + (words.equals("the same") ? " as a year before" : " in a year");
    }

    /** What the newest figure says where chance alone hardly gives it; empty where it moves as it has moved before. */
    private static String beyondChance(Answer answer, List<Shown> figures) {
        if (figures.stream().anyMatch(Shown::hidden)) return "";
        var chart = ControlChart.of(answer);
        return chart.points().getLast().signal() == null
                ? ""
                : chart.inWords(answer.measure().direction()).replaceAll(" \\(.*?\\)", "");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
