package uk.kith.account.returns.mutated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts other values into a file that keeps its shape, or takes out and doubles single elements, so that it can mostly be read. */
final class OtherValues {

    static final Pattern IN_XML = Pattern.compile("<(\\w+)(?: [^<>]*)?>([^<>]*)</\\1>");
    static final Pattern IN_CSV = Pattern.compile("(?m)(?<=^|,)()([^,\\n]*)(?=,|$)");

    private static final int MOST_CHANGES = 6;

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "7.0",
            "1e400",
            "99999999999999999999",
            "true",
            "maybe",
            "C1",
            "c1 ",
            "2026-02-30",
            "2025-12-31",
            "2026-01-01",
            "1066-10-14",
            "9999-12-31",
            "31/12/2025",
            "31/02/2026",
            "01/01/2026",
            "5/6/26",
            "ZZ/ZZ/2014",
            "ZZ/13/ZZZZ",
            "N10",
            "RC8",
            "21",
            "NONE",
            "X1",
            "E11",
            "P1",
            "U",
            "A000000000001",
            "x".repeat(9_999),
            "\uD83D\uDE00 é",
            "%s %n {0} \\ $1");

    private final RandomGenerator chance;
    private final Pattern places;

    OtherValues(RandomGenerator chance, Pattern places) {
        this.chance = chance;
        this.places = places;
    }

    byte[] of(byte[] file) {
        var text = new String(file, UTF_8);
        for (int i = chance.nextInt(MOST_CHANGES); i >= 0; i--) text = once(text);
        return text.getBytes(UTF_8);
    }

    private String once(String text) {
        var found = places.matcher(text).results().toList();
        if (found.isEmpty()) return text;
        var place = found.get(chance.nextInt(found.size()));
        return switch (chance.nextInt(6)) {
            case 0 -> isElement(place) ? text.substring(0, place.start()) + text.substring(place.end()) : text;
            case 1 -> isElement(place) ? text.substring(0, place.end()) + text.substring(place.start()) : text;
            default ->
                text.substring(0, place.start(2))
                        + VALUES.get(chance.nextInt(VALUES.size()))
                        + text.substring(place.end(2));
        };
    }

    private static boolean isElement(MatchResult place) {
        return !place.group(1).isEmpty();
    }
}
