package uk.kith.front.desk.help;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.record.earlyhelp.EarlyHelp;
import uk.kith.record.frontdoor.Assessments;
import uk.kith.record.frontdoor.Contacts;
import uk.kith.record.frontdoor.Referrals;
import uk.kith.record.safeguarding.CinPlans;
import uk.kith.record.safeguarding.Enquiries;
import uk.kith.record.safeguarding.PreProceedings;
import uk.kith.record.safeguarding.ProtectionPlans;

/** Gathers a child's help and protection from the modules that know parts of it. */
@Component
public class HelpGiven {

    private final Contacts contacts;
    private final EarlyHelp earlyHelp;
    private final Referrals referrals;
    private final Assessments assessments;
    private final CinPlans cinPlans;
    private final Enquiries enquiries;
    private final ProtectionPlans protectionPlans;
    private final PreProceedings preProceedings;

    HelpGiven(
            Contacts contacts,
            EarlyHelp earlyHelp,
            Referrals referrals,
            Assessments assessments,
            CinPlans cinPlans,
            Enquiries enquiries,
            ProtectionPlans protectionPlans,
            PreProceedings preProceedings) {
        this.contacts = contacts;
        this.earlyHelp = earlyHelp;
        this.referrals = referrals;
        this.assessments = assessments;
        this.cinPlans = cinPlans;
        this.enquiries = enquiries;
        this.protectionPlans = protectionPlans;
        this.preProceedings = preProceedings;
    }

    public Help of(UUID child) {
        return new Help(
                contacts.of(child),
                earlyHelp.episodes(child),
                earlyHelp.assessments(child),
                referrals.of(child),
                assessments.of(child),
                cinPlans.of(child),
                cinPlans.visits(child),
                enquiries.of(child),
                enquiries.conferences(child),
                protectionPlans.of(child),
                protectionPlans.reviews(child),
                protectionPlans.visits(child),
                preProceedings.of(child));
    }
}
