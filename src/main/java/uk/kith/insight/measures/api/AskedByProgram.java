package uk.kith.insight.measures.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.files.FiguresAsked;
import uk.kith.kernel.London;
import uk.kith.platform.identity.KnownAt;

/**
 * What the parameters of an address ask: the words of the command line, with underscores.
 *
 * @param knownAt as the record was known then; null for now
 */
record AskedByProgram(FiguresAsked words, @Nullable Instant knownAt) {

    private static final Set<String> KNOWN =
            Set.of("as_at", "from", "to", "months", "known_at", "by", "only", "variant");

    /** @throws CannotBeAsked when a parameter is unknown or unreadable, or they do not fit together */
    static AskedByProgram of(MultiValueMap<String, String> said, Clock clock) {
        for (var name : said.keySet())
            if (!KNOWN.contains(name))
                throw new CannotBeAsked("There is no parameter \"%s\"; there are %s."
                        .formatted(
                                name, String.join(", ", KNOWN.stream().sorted().toList())));
        for (var name : List.of("as_at", "from", "to", "months", "known_at", "variant"))
            if (all(said, name).size() > 1) throw new CannotBeAsked("Say \"%s\" once.".formatted(name));
        var by = all(said, "by");
        var only = all(said, "only");
        // Whose children a worker's are is a question of who asks, and a program is nobody.
        if (by.stream().anyMatch(names -> List.of(names.split(",")).contains(Breakdown.WORKER))
                || only.stream().anyMatch(some -> some.startsWith(Breakdown.WORKER)))
            throw new CannotBeAsked("Figures by worker are for those who work here, each as they may see them.");
        var known = KnownAt.asked(said.getFirst("known_at"), clock);
        var words = new FiguresAsked(
                day(said, "as_at"),
                day(said, "from"),
                day(said, "to"),
                number(said.getFirst("months")),
                by,
                only,
                said.getFirst("variant"));
        words.refuseDaysToCome(known == null ? London.today(clock) : known.day());
        return new AskedByProgram(words, known == null ? null : known.moment());
    }

    LocalDate today(Clock clock) {
        return knownAt == null ? London.today(clock) : London.dayOf(knownAt.minusNanos(1));
    }

    private static List<String> all(MultiValueMap<String, String> said, String name) {
        return Objects.requireNonNullElse(said.get(name), List.of());
    }

    private static @Nullable LocalDate day(MultiValueMap<String, String> said, String name) {
        var text = said.getFirst(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new CannotBeAsked("\"%s\" is no day for %s; write it as 2019-05-31.".formatted(text, name));
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException none) {
            throw new CannotBeAsked("\"%s\" is no number of months.".formatted(text));
        }
    }
}
