package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Figure;
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
        return shown(answer).filter(shown -> shown.figure().by().isEmpty()).toList();
    }

    /** The groups of one period. */
    List<Shown> groups(Answer answer, Window window, List<String> by) {
        return shown(answer)
                .filter(shown -> shown.figure().window().equals(window)
                        && shown.figure().by().equals(by))
                .toList();
    }

    /** Every figure of an answer as this reader may have it. */
    private Stream<Shown> shown(Answer answer) {
        var held = seesChildren ? List.<Figure>of() : held(answer);
        return answer.figures().stream()
                .map(figure ->
                        new Shown(figure, answer.measure().unit(), held.stream().anyMatch(one -> one == figure)));
    }

    /** What tells of few, and where only one group does, the next smallest with it: the whole would give it away. */
    private static List<Figure> held(Answer answer) {
        return answer.figures().stream()
                .collect(Collectors.groupingBy(figure -> List.of(figure.window(), figure.by())))
                .values()
                .stream()
                .flatMap(together -> {
                    var few = together.stream().filter(Reader::isTelling).toList();
                    return few.size() != 1 || together.size() == 1
                            ? few.stream()
                            : Stream.concat(few.stream(), nextSmallest(together));
                })
                .toList();
    }

    private static Stream<Figure> nextSmallest(List<Figure> together) {
        return together.stream()
                .filter(figure -> !isTelling(figure))
                .min(Comparator.comparing(figure -> Objects.requireNonNullElse(figure.numerator(), BigDecimal.ZERO)))
                .stream();
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
