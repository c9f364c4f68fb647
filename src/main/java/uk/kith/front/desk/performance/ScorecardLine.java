package uk.kith.front.desk.performance;

import java.util.List;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Direction;
import uk.kith.insight.measures.Measure;

/**
 * A measure on a scorecard.
 *
 * @param before the step before
 * @param yearBefore the same time of the year before
 */
public record ScorecardLine(
        Measure measure, String href, Period now, Period before, Period yearBefore, SmallPicture lately) {

    /** A figure and when it is of. */
    public record Period(String when, Shown figure) {}

    static ScorecardLine of(Answer answer, Reader reader, String href) {
        var measure = answer.measure();
        var figures = reader.wholes(answer);
        var periods = figures.stream()
                .map(figure ->
                        new Period(FigureWords.period(measure, figure.figure().window()), figure))
                .toList();
        return new ScorecardLine(
                measure,
                href,
                periods.getLast(),
                periods.get(periods.size() - 2),
                periods.getFirst(),
                new SmallPicture(periods.stream().map(Period::when).toList(), figures));
    }

    /** "up 4 in a year", with whether that is the way it should go. */
    public String change() {
        var before = yearBefore.figure().value();
        var since = now.figure().value();
        if (before == null || since == null) return "Cannot be told";
        var words = FigureWords.change(measure.unit(), before, since);
        return capital(words) + (words.equals("the same") ? " as a year before" : " in a year") + better();
    }

    private String better() {
        var before = yearBefore.figure().value();
        var since = now.figure().value();
        int step = before == null || since == null ? 0 : since.compareTo(before);
        if (step == 0 || !List.of(Direction.HIGHER, Direction.LOWER).contains(measure.direction())) return "";
        return (step > 0) == (measure.direction() == Direction.HIGHER)
                ? ", the way it should go"
                : ", not the way it should go";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
