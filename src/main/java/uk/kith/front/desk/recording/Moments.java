package uk.kith.front.desk.recording;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.kith.kernel.London;

/** Moments as people say them. */
final class Moments {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("'on' d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(London.ZONE);

    private Moments() {}

    /** "on 20 November 2026 at 09:15", in London. */
    static String said(Instant moment) {
        return WORDS.format(moment);
    }
}
