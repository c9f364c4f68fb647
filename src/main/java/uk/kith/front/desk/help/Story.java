package uk.kith.front.desk.help;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.record.frontdoor.Referral;
import uk.kith.record.safeguarding.VisitToFamily;

/**
 * A referral and what followed it, the newest first.
 *
 * @param referral null for what is known without saying which referral it followed
 */
public record Story(@Nullable Referral referral, List<Step> steps, List<VisitToFamily> visits) {

    public boolean isEmpty() {
        return referral == null && steps.isEmpty() && visits.isEmpty();
    }
}
