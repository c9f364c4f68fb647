package uk.kith.account.reports.withholding;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Amounts of which one is made up of the others. */
final class Sum {

    private final Map<Amount, Integer> terms = new IdentityHashMap<>();

    /** @param whole what all the parts come to */
    Sum(Amount whole, Collection<Amount> parts) {
        terms.put(whole, 1);
        parts.forEach(part -> terms.merge(part, -1, Integer::sum));
    }

    /** That two are the same number. */
    static Sum same(Amount one, Amount other) {
        return new Sum(one, List.of(other));
    }

    Map<Amount, Integer> terms() {
        return terms;
    }

    /** Whether it holds in the report's own numbers. What does not add up lets nothing be worked out. */
    boolean holds() {
        return terms.keySet().stream().anyMatch(amount -> !amount.isBounded())
                || terms.entrySet().stream()
                                .mapToLong(term -> term.getKey().value() * term.getValue())
                                .sum()
                        == 0;
    }
}
