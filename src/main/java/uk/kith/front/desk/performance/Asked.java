package uk.kith.front.desk.performance;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;

/** Asks everything that one page wants to know, at once. */
@Component
class Asked {

    private final Measures measures;

    Asked(Measures measures) {
        this.measures = measures;
    }

    /**
     * The answers, in the order of the questions.
     *
     * @throws uk.kith.insight.measures.CannotBeAsked when one of them has no answer
     */
    List<Answer> all(List<Question> questions) {
        return measures.askAll(questions);
    }
}
