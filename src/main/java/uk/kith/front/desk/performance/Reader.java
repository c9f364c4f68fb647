package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.List;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Suppression;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** Who reads a page of figures. Who sees no child is shown no figure from which one could be told. */
public record Reader(boolean seesChildren, boolean takesOut, boolean writesNotes) {

    static Reader of(Worker worker) {
        return new Reader(
                worker.may(Right.SEE_CHILDREN),
                worker.may(Right.EXPORT),
                worker.may(Right.MANAGE) || worker.may(Right.LOAD_AND_PRODUCE));
    }

    /** The wholes of an answer, the oldest first. */
    List<Shown> wholes(Answer answer) {
        return shown(answer).stream()
                .filter(shown -> shown.figure().by().isEmpty())
                .toList();
    }

    /** The groups of one period. */
    List<Shown> groups(Answer answer, Window window, List<String> by) {
        return shown(answer).stream()
                .filter(shown -> shown.figure().window().equals(window)
                        && shown.figure().by().equals(by))
                .toList();
    }

    /** Every figure of an answer as this reader may have it. */
    private List<Shown> shown(Answer answer) {
        var unit = answer.measure().unit();
        if (seesChildren)
            return answer.figures().stream()
                    .map(figure -> new Shown(figure, unit, null))
                    .toList();
        var told = Suppression.STANDARD.told(answer);
        var shown = new ArrayList<Shown>();
        for (int place = 0; place < told.size(); place++)
            shown.add(
                    new Shown(answer.figures().get(place), unit, told.get(place).instead()));
        return shown;
    }
}
