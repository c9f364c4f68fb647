package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.List;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Told;

/** An answer as its reader hears it. */
record Heard(Answer answer, List<Shown> figures) {

    static Heard inFull(Answer answer) {
        var unit = answer.measure().unit();
        return new Heard(
                answer,
                answer.figures().stream()
                        .map(figure -> new Shown(figure, unit, null))
                        .toList());
    }

    /** With small numbers held back: no number that was is in it any more. */
    static Heard of(Answer answer, List<Told> told) {
        var shown = new ArrayList<Shown>();
        for (var one : told)
            shown.add(new Shown(
                    new Figure(one.window(), one.by(), one.groups(), one.numerator(), one.denominator(), one.value()),
                    answer.measure().unit(),
                    one.instead()));
        return new Heard(
                new Answer(
                        answer.measure(),
                        answer.question(),
                        shown.stream().map(Shown::figure).toList(),
                        answer.asOf(),
                        answer.knownAt()),
                List.copyOf(shown));
    }

    Measure measure() {
        return answer.measure();
    }

    /** The wholes, the oldest first. */
    List<Shown> wholes() {
        return figures.stream().filter(shown -> shown.figure().by().isEmpty()).toList();
    }

    /** The groups of one period; of no breakdown, its whole. */
    List<Shown> groups(Window window, List<String> by) {
        return figures.stream()
                .filter(shown -> shown.figure().window().equals(window)
                        && shown.figure().by().equals(by))
                .toList();
    }
}
