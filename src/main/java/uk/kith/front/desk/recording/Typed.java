package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateWords;

/** Recorded values as somebody would have typed them, for a form that corrects them. */
final class Typed {

    private Typed() {}

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DateWords.full(day);
    }

    static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : time.toString().substring(0, 5);
    }

    static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }
}
