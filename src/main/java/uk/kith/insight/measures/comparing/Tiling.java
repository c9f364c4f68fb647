package uk.kith.insight.measures.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Window;

/** Months that make up a quarter tell, with the quarter, what each of them holds back. */
final class Tiling {

    private Tiling() {}

    /** @throws CannotBeAsked when one period of an answer is made up of others, and what is counted adds up over them */
    static void refuse(Answer answer) {
        var measure = answer.measure();
        if (measure.on() != Measure.On.PERIOD || measure.counts() != Measure.Counts.EVENTS) return;
        var windows = new HashSet<>(answer.question().windows());
        for (var window : windows)
            if (isTiled(window, windows))
                throw new CannotBeAsked(
                        "The days from %s to %s are asked for as a whole and in parts, which would reveal small numbers: ask for one of them."
                                .formatted(window.from(), window.to()));
    }

    private static boolean isTiled(Window whole, Collection<Window> windows) {
        var parts = windows.stream()
                .filter(window -> !window.from().isBefore(whole.from())
                        && !window.to().isAfter(whole.to())
                        && !(window.from().equals(whole.from()) && window.to().equals(whole.to())))
                .toList();
        return reaches(whole.from(), whole.to(), parts, new HashSet<>());
    }

    private static boolean reaches(LocalDate from, LocalDate to, List<Window> parts, Set<LocalDate> seen) {
        if (from.isAfter(to)) return true;
        if (!seen.add(from)) return false;
        return parts.stream()
                .filter(part -> part.from().equals(from))
                .anyMatch(part -> reaches(part.to().plusDays(1), to, parts, seen));
    }
}
