package uk.kith.front.desk.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.London;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Problems;

/**
 * Which report is to be drafted, as it is typed.
 *
 * @param day the day it tells of
 * @param known the day at whose end the record is asked as it was known; empty for now
 */
public record DraftForm(
        @Nullable String name,
        @Nullable String day,
        @Nullable String known) {

    DateTyped typedDay(LocalDate today) {
        return DateTyped.read(Objects.requireNonNullElse(day, ""), today);
    }

    boolean saysKnown() {
        return known != null && !known.isBlank();
    }

    DateTyped typedKnown(LocalDate today) {
        return DateTyped.read(Objects.requireNonNullElse(known, ""), today);
    }

    /** The moment as known at which the record is asked; null for now. */
    @Nullable Instant knownAt(LocalDate today) {
        if (!saysKnown()) return null;
        var asked = typedKnown(today).date().orElseThrow();
        // The end of today has not come: what is known today is known now.
        return asked.isBefore(today) ? London.endOf(asked) : null;
    }

    Problems problems(boolean isKnown, LocalDate today) {
        var problems = Problems.NONE;
        if (!isKnown) problems = problems.and("name", "Choose the report.");
        var asked = typedDay(today);
        if (asked instanceof DateTyped.NotRead(var says)) problems = problems.and("day", says);
        else if (asked.date().orElseThrow().isAfter(today))
            problems = problems.and("day", "Type a day up to today: a report tells of what has been.");
        if (!saysKnown()) return problems;
        var at = typedKnown(today);
        if (at instanceof DateTyped.NotRead(var says)) return problems.and("known", says);
        if (at.date().orElseThrow().isAfter(today))
            return problems.and("known", "Type a day up to today: what will be known is not known yet.");
        if (asked.date().filter(day -> day.isAfter(at.date().orElseThrow())).isPresent())
            return problems.and(
                    "known", "Type the day of the report or a later one: before it came, nothing was known of it.");
        return problems;
    }
}
