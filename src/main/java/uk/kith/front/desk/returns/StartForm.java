package uk.kith.front.desk.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Problems;

/**
 * What is to be checked, as it is typed.
 *
 * @param source {@code record}, {@code known} (the record as known at the end of a day) or {@code files}
 * @param day the day for {@code known}
 */
public record StartForm(
        @Nullable String name,
        @Nullable String year,
        @Nullable String source,
        @Nullable String day) {

    static final String RECORD = "record";
    static final String KNOWN = "known";
    static final String FILES = "files";

    boolean isOfFiles() {
        return FILES.equals(source);
    }

    CollectionYear collected() {
        return CollectionYear.parse(Objects.requireNonNullElse(year, "")).orElseThrow();
    }

    /** The moment as known at which the record is asked; null for now. */
    @Nullable Instant knownAt(LocalDate today) {
        if (!KNOWN.equals(source)) return null;
        var asked = typed(today).date().orElseThrow();
        // The end of today has not come: what is known today is known now.
        return asked.isBefore(today) ? London.endOf(asked) : null;
    }

    DateTyped typed(LocalDate today) {
        return DateTyped.read(Objects.requireNonNullElse(day, ""), today);
    }

    /** What is wrong with it, but for its files. @param chosen the return that it names, if there is one */
    Problems problems(@Nullable ReturnWords chosen, LocalDate today) {
        var problems = Problems.NONE;
        if (chosen == null) problems = problems.and("name", "Choose the return.");
        if (year == null || CollectionYear.parse(year).isEmpty())
            problems = problems.and("year", "Choose the year of the return.");
        if (source == null) return problems.and("source", "Choose what is to be checked.");
        if (KNOWN.equals(source)) {
            var typed = typed(today);
            if (typed instanceof DateTyped.NotRead(var says)) problems = problems.and("day", says);
            else if (typed.date().orElseThrow().isAfter(today))
                problems = problems.and("day", "Type a day up to today: what will be known is not known yet.");
        }
        return problems;
    }
}
