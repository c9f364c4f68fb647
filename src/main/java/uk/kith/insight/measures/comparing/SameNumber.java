package uk.kith.insight.measures.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Unit;

/** Two different measures of one report with the same number: right as likely as copied from the wrong line, so it is said. */
public final class SameNumber {

    /** Small numbers are the same by chance too often to say so. */
    private static final int FROM = 100;

    private SameNumber() {}

    /** A sentence for each two counts that are the same on their newest day. */
    public static List<String> notices(List<Answer> answers) {
        var counts = answers.stream()
                .filter(answer -> answer.measure().unit() == Unit.COUNT)
                .filter(answer -> !answer.wholes().isEmpty())
                .map(answer -> Map.entry(
                        answer.measure(),
                        Objects.requireNonNullElse(answer.wholes().getLast().value(), java.math.BigDecimal.ZERO)))
                .filter(count -> count.getValue().longValue() >= FROM)
                .toList();
        var notices = new ArrayList<String>();
        for (int one = 0; one < counts.size(); one++)
            for (int other = one + 1; other < counts.size(); other++)
                if (counts.get(one).getValue().compareTo(counts.get(other).getValue()) == 0
                        && !counts.get(one)
                                .getKey()
                                .id()
                                .equals(counts.get(other).getKey().id()))
                    notices.add("\"%s\" and \"%s\" are both %,d: look whether both are meant."
                            .formatted(
                                    counts.get(one).getKey().title(),
                                    counts.get(other).getKey().title(),
                                    counts.get(one).getValue().longValue()));
        return List.copyOf(notices);
    }
}
