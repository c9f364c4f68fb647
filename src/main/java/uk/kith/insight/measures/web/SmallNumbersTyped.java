package uk.kith.insight.measures.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.comparing.Suppression;
import uk.kith.platform.pages.Problems;

/** How small numbers are to be held back, as it was typed. A box that was not ticked is not there. */
public record SmallNumbersTyped(
        @Nullable String under,
        @Nullable String none,
        @Nullable String others,
        @Nullable String roundTo) {

    static final String YES = "yes";

    static SmallNumbersTyped of(Suppression suppression) {
        return new SmallNumbersTyped(
                "" + suppression.under(),
                suppression.hidesNone() ? YES : null,
                suppression.hidesOthers() ? YES : null,
                "" + suppression.roundTo());
    }

    Problems problems() {
        var problems = Problems.NONE;
        var problem = problemOfUnder();
        if (problem.isPresent()) problems = problems.and("under", problem.get());
        if (!Suppression.ROUNDINGS.contains(number(roundTo)))
            problems = problems.and("roundTo", "Select how the other numbers are told.");
        return problems;
    }

    private Optional<String> problemOfUnder() {
        int number = number(under);
        if (number < 0)
            return Optional.of("Type a whole number from %d to %d.".formatted(Suppression.LEAST, Suppression.MOST));
        if (number < Suppression.LEAST)
            return Optional.of(
                    "Type %d or more: small numbers cannot be told altogether, since of two children each would know the other."
                            .formatted(Suppression.LEAST));
        return number > Suppression.MOST
                ? Optional.of(
                        "Type %d or less: holding back more would leave little to tell.".formatted(Suppression.MOST))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when there are problems */
    Suppression suppression() {
        return new Suppression(number(under), YES.equals(none), YES.equals(others), number(roundTo));
    }

    /** A whole number of a few digits; -1 for anything else. */
    private static int number(@Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
