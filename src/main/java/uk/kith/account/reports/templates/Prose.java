package uk.kith.account.reports.templates;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence: words, and what stands in the place of numbers. */
public record Prose(List<Piece> pieces) {

    /** A part of a sentence. */
    public sealed interface Piece {}

    /** Words as they are. */
    public record Words(String text) implements Piece {}

    /** Words with a number that no measure tells, such as the year of an Act. @param because why it stands here */
    public record Said(String text, String because) implements Piece {

        private static final Pattern SMALL = Pattern.compile(
                "(?<![\\p{Nd}.,/])[1-5](?![\\p{Nd}%]|[.,/]\\p{Nd})|\\b(?:one|two|three|four|five)\\b",
                Pattern.CASE_INSENSITIVE);

        /** Whether a number in it is so small that, if it told of children, one could be recognised. */
        public boolean isSmall() {
            return SMALL.matcher(text).find();
        }
    }

    /** A question asked of the record. */
    public record Told(Reference reference) implements Piece {}

    /** Something that the report itself knows. */
    public record Own(What what) implements Piece {}

    /** What the report itself knows. */
    public enum What {
        /** The authority's name. */
        AUTHORITY,
        /** The report's day. */
        DAY,
        /** The financial year of the report's day. */
        YEAR,
        /** The same as far as the report's day. */
        PERIOD
    }

    public Stream<Reference> references() {
        return pieces.stream()
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .map(Told::reference);
    }
}
