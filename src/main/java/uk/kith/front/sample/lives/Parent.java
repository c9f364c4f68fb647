package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.UUID;

/** A mother or father of the sample. */
public record Parent(
        UUID id,
        String forename,
        String surname,
        LocalDate bornOn,
        boolean mother,
        boolean hasParentalResponsibility) {}
