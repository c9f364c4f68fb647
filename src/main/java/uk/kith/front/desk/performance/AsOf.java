package uk.kith.front.desk.performance;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The moment whose facts a figure counts, as it is said. */
final class AsOf {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private AsOf() {}

    static String words(ZonedDateTime moment) {
        return "As the record was at " + WORDS.format(moment) + ".";
    }
}
