package uk.kith.front.desk.reports;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;

/** Moments as pages of reports say them: "20 November 2026 at 09:05". */
final class Moment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Moment() {}

    static String words(Instant moment) {
        return DateWords.full(London.dayOf(moment)) + " at " + TIME.format(LocalTime.ofInstant(moment, London.ZONE));
    }
}
