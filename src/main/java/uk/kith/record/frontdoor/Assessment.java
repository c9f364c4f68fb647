package uk.kith.record.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at what a child and their family need, finished when a manager authorises it.
 *
 * @param referral the referral it followed; null where the source does not say which
 * @param noFurtherAction the child was not found to need social care
 * @param outcomes what came of it: codes of the set ASSESSMENT_OUTCOME
 * @param factors what was found: codes of the set ASSESSMENT_FACTOR
 */
public record Assessment(
        UUID id,
        @Nullable UUID referral,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate authorisedOn,
        @Nullable Boolean childSeen,
        @Nullable Boolean noFurtherAction,
        List<String> outcomes,
        List<String> factors) {}
