package uk.kith.account.reports.templates;

import java.util.List;
import java.util.stream.Stream;

/** A part of a template. */
public sealed interface Block {

    /** The questions it asks. */
    default Stream<Reference> references() {
        return Stream.empty();
    }

    /** A heading; its number, if it has one, follows from its place. @param level 1 for a section, 2 and 3 below it */
    record Heading(int level, boolean isNumbered, String text) implements Block {}

    /** Sentences that stand together. A sentence whose figure cannot be told gives way to one that says why. */
    record Paragraph(List<Prose> sentences) implements Block {
        @Override
        public Stream<Reference> references() {
            return sentences.stream().flatMap(Prose::references);
        }
    }

    /** One point of a list. */
    record Point(Prose sentence) implements Block {
        @Override
        public Stream<Reference> references() {
            return sentence.references();
        }
    }

    /** A line at the head of the report. */
    record Fact(String label, Prose value) implements Block {
        @Override
        public Stream<Reference> references() {
            return value.references();
        }
    }

    /** A table of answers. */
    record TableOf(String title, List<Reference> asked) implements Block {
        @Override
        public Stream<Reference> references() {
            return asked.stream();
        }
    }

    /** A table of figures and what they are held against; nothing where nothing is known of others. @param asked each BESIDE */
    record BesideOthers(String title, List<Reference> asked) implements Block {
        @Override
        public Stream<Reference> references() {
            return asked.stream();
        }
    }

    /** A chart of answers, with their table under it. */
    record ChartOf(String title, boolean isLine, List<Reference> asked) implements Block {
        @Override
        public Stream<Reference> references() {
            return asked.stream();
        }
    }

    /**
     * That a measure counts some of those whom another counts, as the template knows: nothing is written, but whoever reads both
     * numbers can take one from the other.
     */
    record Parts(Reference whole, List<Reference> parts) implements Block {}

    /**
     * Room for what people write.
     *
     * @param id by which what was written is kept
     * @param hint what to write
     */
    record Box(Kind kind, String id, String title, String hint) implements Block {

        /** How what is written is asked for. */
        public enum Kind {
            /** One line at the head of the report. */
            LINE,
            /** Text with an author, for which somebody signs. */
            TEXT,
            /** The same for a section that every report must have: to have nothing to say is an answer that is given. */
            STANDING
        }
    }
}
