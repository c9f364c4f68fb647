package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.database.Acting;

/** Answers out of the kept figures: those that somebody keeps fresh, of the record as it is known now. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = CannotBeAsked.class)
class KeptAnswers {

    private final KeptFigures kept;
    private final MeasureQuery query;
    private final ObjectProvider<FreshFigures> fresh;

    KeptAnswers(KeptFigures kept, MeasureQuery query, ObjectProvider<FreshFigures> fresh) {
        this.kept = kept;
        this.query = query;
        this.fresh = fresh;
    }

    /** The answers to those of the questions that the kept figures can answer. */
    Map<Question, Answer> to(Map<Question, Measure> questions) {
        if (fresh.getIfAvailable() == null || Acting.now().knownAt() != null) return Map.of();
        var askable = questions.keySet().stream().filter(KeptAnswers::canBeKept).toList();
        var freshened = askable.isEmpty() ? null : kept.freshened().orElse(null);
        if (freshened == null) return Map.of();
        var found =
                kept.find(askable.stream().flatMap(KeptAnswers::keys).distinct().toList());
        var answers = new HashMap<Question, Answer>();
        for (var question : askable) {
            var measure = java.util.Objects.requireNonNull(questions.get(question));
            var counts = counts(measure, question, found);
            if (counts != null)
                answers.put(question, new Answer(measure, question, counts.figures(), freshened.asOf(), null));
        }
        return answers;
    }

    /** By one breakdown at the most, and by no worker; or of one group of one breakdown. */
    private static boolean canBeKept(Question question) {
        boolean isOfOneGroup = question.only().size() == 1
                && question.by().equals(List.of(List.of()))
                && question.only().getFirst().isIn()
                && question.only().getFirst().groups().size() == 1;
        return (question.only().isEmpty() || isOfOneGroup)
                && question.by().stream().allMatch(by -> by.size() <= 1)
                && !Answering.names(question, Breakdown.WORKER);
    }

    private static Stream<KeptFigures.Key> keys(Question question) {
        return question.only().isEmpty()
                ? question.by().stream().map(by -> key(question, String.join("", by)))
                : Stream.of(key(question, question.only().getFirst().breakdown()));
    }

    private static KeptFigures.Key key(Question question, String by) {
        var variant = question.variant();
        return new KeptFigures.Key(question.measure(), variant == null ? "" : variant, by);
    }

    private @Nullable Answering counts(
            Measure measure, Question question, Map<KeptFigures.Key, KeptFigures.Kept> found) {
        query.refuseDaysToCome(question);
        var windows = new ArrayList<Window>();
        for (var window : question.windows()) windows.add(KeptWindows.as(measure.on(), window));
        if (!keys(question)
                .allMatch(key ->
                        found.containsKey(key) && found.get(key).windows().containsAll(windows))) return null;
        var counts = query.answering(measure, question);
        for (int number = 0; number < windows.size(); number++) {
            var window = windows.get(number);
            if (!question.only().isEmpty()) {
                var only = question.only().getFirst();
                counts.put(
                        number,
                        List.of(),
                        List.of(),
                        of(found, key(question, only.breakdown()))
                                .count(window, only.groups().getFirst()));
                continue;
            }
            for (var by : question.by()) {
                var some = of(found, key(question, String.join("", by)));
                for (var group : some.groups())
                    counts.put(number, by, by.isEmpty() ? List.of() : List.of(group), some.count(window, group));
            }
        }
        return counts;
    }

    private static KeptFigures.Kept of(Map<KeptFigures.Key, KeptFigures.Kept> found, KeptFigures.Key key) {
        return java.util.Objects.requireNonNull(found.get(key));
    }
}
