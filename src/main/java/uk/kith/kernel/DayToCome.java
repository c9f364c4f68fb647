package uk.kith.kernel;

import java.time.Clock;
import java.time.LocalDate;

/** What is recorded has happened: a day that has not come yet cannot be the day of it. */
public final class DayToCome extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private DayToCome(LocalDate day) {
        super(DateWords.full(day) + " has not come yet", "Give a day up to today.");
    }

    /** @throws DayToCome when the day lies after today in London */
    public static void refuse(LocalDate day, Clock clock) {
        if (day.isAfter(London.today(clock))) throw new DayToCome(day);
    }
}
