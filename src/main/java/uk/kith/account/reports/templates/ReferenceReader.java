package uk.kith.account.reports.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.templates.Reference.Says;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Only;

/** Reads a reference: the measure first, then in any order of which time, which children, and what of the answer is told. */
final class ReferenceReader {

    private static final Pattern WHERE = Pattern.compile("where ([a-z][a-z0-9_-]*) is (not )?(.+)");
    private static final Map<String, Says> VERBS = Map.of(
            "when",
            Says.WHEN,
            "compare",
            Says.COMPARED,
            "move",
            Says.MOVED,
            "largest",
            Says.LARGEST,
            "beside",
            Says.BESIDE);
    private static final Map<String, Says> PARTS = Map.of("numerator", Says.NUMERATOR, "denominator", Says.DENOMINATOR);

    private final Function<String, Measure> measures;

    /** @param measures gives a measure by its id, or throws {@link CannotBeAsked} */
    ReferenceReader(Function<String, Measure> measures) {
        this.measures = measures;
    }

    /** A reference cannot be read: it says why. */
    static final class Unread extends Exception {
        private static final long serialVersionUID = 1;

        Unread(String sentence) {
            super(sentence);
        }
    }

    Reference read(String text) throws Unread {
        var parts = text.split("\\s*,\\s*");
        var first = parts[0].strip().split("\\s+");
        var says = first.length == 2 ? VERBS.get(first[0]) : Says.VALUE;
        if (says == null || first.length > 2)
            throw new Unread("\"%s\" is no measure; before it may stand when, compare, move, largest or beside"
                    .formatted(parts[0]));
        var measure = measure(first[first.length - 1]);
        @Nullable String variant = null;
        var only = new ArrayList<Only>();
        var by = new ArrayList<String>();
        var when = When.USUAL;
        When.@Nullable Before against = null;
        for (int number = 1; number < parts.length; number++) {
            var part = parts[number].strip();
            var time = when.and(part);
            var where = WHERE.matcher(part);
            if (time.isPresent()) when = time.get();
            else if (part.startsWith("against ")) against = earlier(part.substring("against ".length()));
            else if (part.startsWith("variant ")) variant = variant(measure, part.substring("variant ".length()));
            else if (part.startsWith("by "))
                by.addAll(List.of(part.substring("by ".length()).split(" and ")));
            else if (where.matches())
                only.add(new Only(where.group(1), where.group(2) == null, List.of(where.group(3))));
            else if (PARTS.containsKey(part)) says = PARTS.get(part);
            else
                throw new Unread(
                        "\"%s\" is not understood; there are by, where, variant, against, numerator, denominator and %s"
                                .formatted(part, String.join(", ", When.names().toList())));
        }
        if ((says == Says.COMPARED || says == Says.MOVED) && against == null)
            throw new Unread("a word of direction needs the time it looks back to, as: against a year before");
        if (measure.on() == Measure.On.PERIOD
                && (when.isUnlikeBefore() || when.before(against).isUnlikeBefore()))
            throw new Unread("a year so far can be told beside that of a year before only, which is as long");
        if (says == Says.BESIDE && (variant != null || !only.isEmpty() || !by.isEmpty()))
            throw new Unread("what others have is known of the whole measure only");
        if (says == Says.LARGEST && by.size() != 1)
            throw new Unread("the largest group needs one breakdown, as: by category");
        return new Reference(says, measure.id(), variant, List.copyOf(only), List.copyOf(by), when, against);
    }

    private Measure measure(String id) throws Unread {
        try {
            return measures.apply(id);
        } catch (CannotBeAsked unknown) {
            throw new Unread("there is no measure called \"" + id + "\"");
        }
    }

    private static String variant(Measure measure, String name) throws Unread {
        if (measure.notYet() == null && measure.variant(name).isEmpty())
            throw new Unread("the measure \"%s\" has no variant called \"%s\"".formatted(measure.id(), name));
        return name;
    }

    private static When.Before earlier(String words) throws Unread {
        return When.Before.of(words)
                .orElseThrow(() -> new Unread(
                        "\"%s\" is no earlier time; there are a year, half a year, a quarter and a month before"
                                .formatted(words)));
    }
}
