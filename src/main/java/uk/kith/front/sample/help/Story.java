package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Period;

/**
 * What was done for a family after a referral; brothers and sisters at home share it.
 *
 * @param authorisedOn null while the assessment goes on
 * @param enquiry a section 47 enquiry, where there was one
 * @param protection the protection plan, where there was one
 * @param plans the plans for a child in need, in order
 * @param beforeCourt when pre-proceedings began; null where there were none
 */
record Story(
        LocalDate referredOn,
        String source,
        String need,
        LocalDate assessedFrom,
        @Nullable LocalDate authorisedOn,
        List<String> factors,
        @Nullable Enquiry enquiry,
        @Nullable Protection protection,
        List<Period> plans,
        @Nullable LocalDate beforeCourt) {

    /** @param conferenceOn null where none was needed */
    record Enquiry(LocalDate startedOn, @Nullable LocalDate conferenceOn) {}

    record Protection(Period period, String initialCategory, String latestCategory, int previousPlans) {}

    /** Whether nothing came of the assessment. */
    boolean isOnlyAnAssessment() {
        return enquiry == null && protection == null && plans.isEmpty();
    }
}
