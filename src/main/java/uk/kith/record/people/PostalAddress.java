package uk.kith.record.people;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, lived, or has their letters sent.
 *
 * @param kind "home", "correspondence" or "other"
 * @param confidential it must not be told to those around them
 */
public record PostalAddress(
        String kind,
        String lines,
        @Nullable String postcode,
        @Nullable LocalDate livedFrom,
        @Nullable LocalDate until,
        boolean confidential) {

    /** On one line: "4 Sample Street, Sampleton, XX1 1AA". */
    public String onOneLine() {
        return Stream.of(lines.replace("\n", ", "), postcode)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
