package uk.kith.record.careleavers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time the personal adviser was in touch with a young person, or tried to be. Coded facts are of the sets IN_TOUCH,
 * ACTIV and ACCOM.
 */
public record Contact(
        UUID id,
        LocalDate contactedOn,
        String inTouch,
        @Nullable String activity,
        @Nullable String accommodation) {}
