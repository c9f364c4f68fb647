package uk.kith.front.desk.help;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.kernel.DateWords;

/** Days that may not be known, as pages say them. */
public final class Days {

    private Days() {}

    /** "3 May 2026"; "Not yet recorded". */
    public static String day(@Nullable LocalDate day) {
        return day == null ? Meaning.NOT_YET_RECORDED : DateWords.full(day);
    }

    /** "3 May 2026 to 4 July 2026"; "3 May 2026 until now"; "an unknown day to 4 July 2026". */
    public static String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        var start = from == null ? "An unknown day" : DateWords.full(from);
        return start + (until == null ? " until now" : " to " + DateWords.full(until));
    }
}
