package uk.kith.front.sample.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way to adoption, as far as it has come.
 *
 * @param decidedOn the decision that the child should be placed for adoption
 * @param orderedOn the placement order
 */
public record Adoption(
        LocalDate decidedOn,
        LocalDate orderedOn,
        @Nullable LocalDate matchedOn,
        @Nullable LocalDate placedOn,
        @Nullable LocalDate adoptedOn) {}
