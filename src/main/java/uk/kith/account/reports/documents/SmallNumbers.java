package uk.kith.account.reports.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.templates.Asked;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Suppression;

/**
 * Which figures of a report must not leave the authority: small ones, and as many others of the same day or period as are needed
 * that a small one cannot be worked out.
 */
final class SmallNumbers {

    private final Set<ReportFigure.Key> hidden = new HashSet<>();

    /** What is weighed together: the whole and every group of one day or period. */
    private record Together(String measure, @Nullable String variant, List<Only> only, Window window) {

        static Together of(Asked asked) {
            return new Together(asked.measure(), asked.variant(), asked.only(), asked.window());
        }
    }

    SmallNumbers(Measures measures, List<ReportFigure> figures) {
        Map<Together, List<ReportFigure>> together = new LinkedHashMap<>();
        for (var figure : figures)
            if (figure.cannot() == null)
                together.computeIfAbsent(Together.of(figure.asked()), key -> new ArrayList<>())
                        .add(figure);
        together.forEach((of, some) -> weigh(of, some, measures));
    }

    boolean hides(ReportFigure figure) {
        return hidden.contains(figure.key());
    }

    private void weigh(Together of, List<ReportFigure> some, Measures measures) {
        var by = some.stream().map(figure -> figure.asked().by()).distinct().toList();
        var question = new Question(of.measure(), of.variant(), List.of(of.window()), by, of.only());
        var told = Suppression.STANDARD.told(new Answer(
                measures.of(of.measure()),
                question,
                some.stream().map(SmallNumbers::asAnswered).toList(),
                Instant.EPOCH,
                null));
        for (int place = 0; place < some.size(); place++)
            if (!told.get(place).isShown()) hidden.add(some.get(place).key());
    }

    private static Figure asAnswered(ReportFigure figure) {
        return new Figure(
                figure.asked().window(),
                figure.asked().by(),
                figure.groups(),
                figure.numerator(),
                figure.denominator(),
                figure.value());
    }
}
