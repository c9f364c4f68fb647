package uk.kith.insight.measures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer: for one period, and for the whole or one group.
 *
 * @param by the breakdowns it is of; empty for the whole
 * @param groups one for each breakdown, as shown: "Girls", "Not known"
 * @param numerator how many are counted, or the sum where the value is a mean; null for a median
 * @param denominator of how many, or how many children live here where it is a rate; null where the value is a count
 * @param value null where nothing can be told: no rows, or no population
 */
public record Figure(
        Window window,
        List<String> by,
        List<String> groups,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {}
