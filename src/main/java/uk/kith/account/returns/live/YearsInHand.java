package uk.kith.account.returns.live;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import uk.kith.kernel.CollectionYear;

/** The years whose returns an authority works at. */
public final class YearsInHand {

    /** Our own choice: the returns of a year are sent and mended in the summer after it. */
    private static final Month LAST_MONTH_OF_MENDING = Month.SEPTEMBER;

    private YearsInHand() {}

    /** The year that runs, and until the end of September the one before it. */
    public static List<CollectionYear> on(LocalDate day) {
        var running = CollectionYear.of(day);
        boolean isSummer =
                day.getMonth().compareTo(Month.APRIL) >= 0 && day.getMonth().compareTo(LAST_MONTH_OF_MENDING) <= 0;
        return isSummer ? List.of(running, running.previous()) : List.of(running);
    }
}
