package uk.kith.front.desk.recording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode as it is written: capitals, and a space before the last three characters. */
final class Postcode {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

    private Postcode() {}

    static Optional<String> written(String typed) {
        var parts = SHAPE.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return parts.matches() ? Optional.of(parts.group(1) + " " + parts.group(2)) : Optional.empty();
    }
}
