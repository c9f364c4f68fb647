package uk.kith.record.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody got in touch about a child.
 *
 * @param source who it was: a code of the set REFERRAL_SOURCE
 * @param sourceWords who it was, in words
 * @param outcomes what came of it: codes of the set CONTACT_OUTCOME
 * @param referral the referral it became or was added to
 */
public record Contact(
        UUID id,
        LocalDate contactedOn,
        @Nullable String source,
        @Nullable String sourceWords,
        List<String> outcomes,
        @Nullable UUID referral) {}
