package uk.kith.front.sample.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.place.Dwelling;

/**
 * A home a child had while in care, from a day on.
 *
 * @param reasonLeft why they moved on, as the national code; null while they live there, or where care ended there
 */
public record Home(
        LocalDate from, Dwelling dwelling, @Nullable String reasonLeft) {}
