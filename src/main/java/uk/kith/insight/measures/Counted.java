package uk.kith.insight.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child or an event behind a figure.
 *
 * @param child null for an event that is no one child's
 * @param event the row of the record that is counted; null where the child is
 * @param day the day it is counted on
 * @param inNumerator whether it is counted, or only one of those it is counted among
 * @param value what a mean or median is made of; null for others
 */
public record Counted(
        @Nullable UUID child,
        @Nullable UUID event,
        LocalDate day,
        boolean inNumerator,
        @Nullable BigDecimal value) {}
