package uk.kith.insight.measures.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;

/**
 * Figures on their way out of the authority, with small numbers held back as it has chosen. A named exclusion, or some groups
 * alone, are weighed together with everybody: whoever asks for both would know those who were left out as well.
 */
@Component
public class Leaving {

    private final LocalSuppression local;
    private final Measures measures;

    Leaving(LocalSuppression local, Measures measures) {
        this.local = local;
        this.measures = measures;
    }

    /**
     * The figures of one answer as they may be told.
     *
     * @throws uk.kith.insight.measures.CannotBeAsked when a breakdown would show nothing but what is held back
     */
    public List<Told> release(Answer answer) {
        var told = told(List.of(answer)).getFirst();
        Suppression.refuse(answer, told);
        return told;
    }

    /** The figures of each answer as they may be told, even where nothing is left to tell. */
    public List<List<Told>> told(List<Answer> answers) {
        var suppression = local.now();
        var everybody = everybody(answers);
        return answers.stream()
                .map(answer -> isPart(answer.question())
                        ? suppression.beside(Objects.requireNonNull(everybody.get(ofAll(answer.question()))), answer)
                        : suppression.told(answer))
                .toList();
    }

    private Map<Question, Answer> everybody(List<Answer> answers) {
        var questions = answers.stream()
                .map(Answer::question)
                .filter(Leaving::isPart)
                .map(Leaving::ofAll)
                .distinct()
                .toList();
        var found = new LinkedHashMap<Question, Answer>();
        if (!questions.isEmpty()) measures.askAll(questions).forEach(answer -> found.put(answer.question(), answer));
        return found;
    }

    private static boolean isPart(Question question) {
        return question.variant() != null || !question.only().isEmpty();
    }

    private static Question ofAll(Question question) {
        return new Question(question.measure(), null, question.windows(), question.by(), List.of());
    }
}
