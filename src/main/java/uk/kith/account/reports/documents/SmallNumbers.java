package uk.kith.account.reports.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import uk.kith.insight.measures.comparing.Told;

/**
 * Which figures of a report must not leave the authority: small ones, and as many others of the same day or period as are needed
 * that a small one cannot be worked out.
 */
final class SmallNumbers {

    private final Set<ReportFigure.Key> hidden = new HashSet<>();
    private final Map<ReportFigure.Key, ReportFigure> told = new HashMap<>();
    private final List<ReportFigure> all = new ArrayList<>();

    /** What is weighed together: the whole and every group of one day or period. */
    private record Together(String measure, @Nullable String variant, List<Only> only, Window window) {

        static Together of(Asked asked) {
            return new Together(asked.measure(), asked.variant(), asked.only(), asked.window());
        }

        Together everybody() {
            return new Together(measure, null, List.of(), window);
        }
    }

    /** @param suppression how they are held back */
    SmallNumbers(Measures measures, Suppression suppression, List<ReportFigure> figures) {
        Map<Together, List<ReportFigure>> together = new LinkedHashMap<>();
        for (var figure : figures)
            if (figure.cannot() == null)
                together.computeIfAbsent(Together.of(figure.asked()), key -> new ArrayList<>())
                        .add(figure);
        together.forEach((of, some) -> {
            var part = answer(of, some, measures);
            var everybody = together.get(of.everybody());
            boolean isCrossed =
                    some.stream().anyMatch(figure -> figure.asked().by().size() > 1);
            keep(
                    some,
                    everybody == null || everybody == some || isCrossed
                            ? suppression.told(part)
                            : suppression.beside(answer(of.everybody(), alike(everybody, some), measures), part));
        });
        figures.forEach(figure -> all.add(told.getOrDefault(figure.key(), figure)));
    }

    boolean hides(ReportFigure figure) {
        return hidden.contains(figure.key());
    }

    /** The figures of the report, rounded where those that are told are; those held back are for nobody to read. */
    List<ReportFigure> all() {
        return all;
    }

    private void keep(List<ReportFigure> some, List<Told> weighed) {
        for (int place = 0; place < some.size(); place++) {
            var figure = some.get(place);
            var one = weighed.get(place);
            if (one.isShown()) told.put(figure.key(), rounded(figure, one));
            else hidden.add(figure.key());
        }
    }

    private static ReportFigure rounded(ReportFigure figure, Told told) {
        return new ReportFigure(
                figure.asked(),
                figure.groups(),
                told.numerator(),
                told.denominator(),
                told.value(),
                null,
                figure.title(),
                figure.unit(),
                figure.note());
    }

    /** Those of everybody that are divided as some are. */
    private static List<ReportFigure> alike(List<ReportFigure> everybody, List<ReportFigure> some) {
        var by = some.stream().map(figure -> figure.asked().by()).toList();
        return everybody.stream()
                .filter(figure -> by.contains(figure.asked().by()))
                .toList();
    }

    private static Answer answer(Together of, List<ReportFigure> some, Measures measures) {
        var by = some.stream().map(figure -> figure.asked().by()).distinct().toList();
        var question = new Question(of.measure(), of.variant(), List.of(of.window()), by, of.only());
        return new Answer(
                measures.of(of.measure()),
                question,
                some.stream().map(SmallNumbers::asAnswered).toList(),
                Instant.EPOCH,
                null);
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
