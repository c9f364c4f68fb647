package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** Who reads a page of figures. Who sees no child is shown no figure from which one could be told. */
public record Reader(boolean seesChildren, boolean takesOut, boolean writesNotes) {

    private static final BigDecimal FEW = BigDecimal.valueOf(6);

    static Reader of(Worker worker) {
        return new Reader(
                worker.may(Right.SEE_CHILDREN),
                worker.may(Right.EXPORT),
                worker.may(Right.MANAGE) || worker.may(Right.LOAD_AND_PRODUCE));
    }

    /** The wholes of an answer, the oldest first. */
    List<Shown> wholes(Answer answer) {
        return shown(answer.wholes(), answer.measure().unit());
    }

    /** The groups of one period. */
    List<Shown> groups(Answer answer, Window window, List<String> by) {
        return shown(answer.of(window, by), answer.measure().unit());
    }

    private List<Shown> shown(List<Figure> figures, Unit unit) {
        return figures.stream()
                .map(figure -> new Shown(figure, unit, !seesChildren && isTelling(figure)))
                .toList();
    }

    private static boolean isTelling(Figure figure) {
        return isFew(figure.numerator())
                || isFew(figure.denominator())
                || figure.numerator() != null
                        && figure.denominator() != null
                        && isFew(figure.denominator().subtract(figure.numerator()));
    }

    private static boolean isFew(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0 && number.compareTo(FEW) < 0;
    }
}
