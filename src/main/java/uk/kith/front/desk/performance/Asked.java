package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.comparing.Leaving;

/** Asks everything that one page wants to know, at once. */
@Component
class Asked {

    private final Measures measures;
    private final Leaving leaving;

    Asked(Measures measures, Leaving leaving) {
        this.measures = measures;
        this.leaving = leaving;
    }

    /**
     * The answers as this reader may have them, in the order of the questions.
     *
     * @throws uk.kith.insight.measures.CannotBeAsked when one of them has no answer
     */
    List<Heard> all(List<Question> questions, Reader reader) {
        var answers = measures.askAll(questions);
        if (reader.seesChildren()) return answers.stream().map(Heard::inFull).toList();
        var told = leaving.told(answers);
        var heard = new ArrayList<Heard>();
        for (int place = 0; place < answers.size(); place++) heard.add(Heard.of(answers.get(place), told.get(place)));
        return heard;
    }
}
