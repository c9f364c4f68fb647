package uk.kith.account.reports.templates;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.templates.Prose.Piece;
import uk.kith.account.reports.templates.Prose.Said;
import uk.kith.account.reports.templates.Prose.Told;
import uk.kith.account.reports.templates.Prose.What;
import uk.kith.account.reports.templates.Prose.Words;
import uk.kith.insight.measures.Measure;

/**
 * Reads a sentence. What stands in braces is a question, or words with a number and the reason why it stands here
 * ({@code {"Children Act 2004" the name of an Act}}). A number anywhere else is refused, in digits or in words.
 */
final class ProseReader {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SAID = Pattern.compile("\"([^\"]+)\"\\s+(\\S.*)");
    private static final Pattern MEASURE = Pattern.compile("[^a-z0-9-]+");
    private static final Pattern NUMBER = Pattern.compile(
            "\\p{Nd}[\\p{Nd},.%]*|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|"
                    + "fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)\\b"
                    + "|\\bone(?= (?:child|boy|girl|baby|young person|sibling|care leaver|family)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ReferenceReader references;
    private final Pattern allowed;

    private ProseReader(Function<String, Measure> measures, Pattern allowed) {
        this.references = new ReferenceReader(measures);
        this.allowed = allowed;
    }

    /** For templates, in which no date stands: the report's day is not known yet. */
    static ProseReader ofTemplates(Function<String, Measure> measures) {
        return new ProseReader(measures, Pattern.compile("(?!)"));
    }

    /** For what people write: dates may stand as they are. */
    static ProseReader ofPeople(Function<String, Measure> measures) {
        return new ProseReader(measures, DatesNamed.DATE);
    }

    Prose read(String text, Consumer<String> wrong) {
        var pieces = new ArrayList<Piece>();
        var braces = BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            words(text.substring(end, braces.start()), pieces, wrong);
            piece(braces.group(1).strip(), pieces, wrong);
            end = braces.end();
        }
        words(text.substring(end), pieces, wrong);
        return new Prose(java.util.List.copyOf(pieces));
    }

    private void words(String text, ArrayList<Piece> pieces, Consumer<String> wrong) {
        if (text.isEmpty()) return;
        if (text.contains("{") || text.contains("}"))
            wrong.accept("a brace is opened or closed that has no other half");
        var number = NUMBER.matcher(allowed.matcher(text).replaceAll(""));
        if (number.find())
            wrong.accept(
                    "the number \"%s\" stands without a reference; ask a measure, as {cp-plan-count}, or say why it stands here, as {\"%s\" the reason}"
                            .formatted(number.group(), number.group()));
        pieces.add(new Words(text));
    }

    /** A reason that names a measure says that the number is the measure's: then the measure tells it. */
    private @Nullable Reference measureIn(String reason) {
        for (var word : MEASURE.split(reason))
            try {
                if (word.contains("-")) return references.read(word);
            } catch (ReferenceReader.Unread noMeasure) {
                continue;
            }
        return null;
    }

    private void piece(String inside, ArrayList<Piece> pieces, Consumer<String> wrong) {
        var said = SAID.matcher(inside);
        if (said.matches()) {
            var asked = measureIn(said.group(2));
            pieces.add(asked == null ? new Said(said.group(1), said.group(2)) : new Told(asked));
            if (asked != null)
                wrong.accept("in {%s}: what a measure tells is asked of it and not typed, as {%s}"
                        .formatted(inside, asked.measure()));
            return;
        }
        if (inside.startsWith("\"")) {
            wrong.accept("%s needs the reason why it stands here, after the quotation mark".formatted(inside));
            return;
        }
        for (var what : What.values())
            if (what.name().toLowerCase(Locale.ROOT).equals(inside)) {
                pieces.add(new Prose.Own(what));
                return;
            }
        try {
            var reference = references.read(inside);
            if (!reference.isOneFigure())
                wrong.accept("in {%s}: a sentence tells one number; name one period and, with where, one group"
                        .formatted(inside));
            pieces.add(new Told(reference));
        } catch (ReferenceReader.Unread unread) {
            wrong.accept("in {%s}: %s".formatted(inside, unread.getMessage()));
        }
    }
}
