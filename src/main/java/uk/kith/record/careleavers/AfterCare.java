package uk.kith.record.careleavers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a young person who left care is entitled to, and since when.
 *
 * @param eligibility a code of the set CL_ELIGIBILITY
 */
public record AfterCare(
        String eligibility, LocalDate startedOn, @Nullable LocalDate endedOn) {}
