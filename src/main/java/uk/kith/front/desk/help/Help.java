package uk.kith.front.desk.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.record.earlyhelp.EarlyHelpAssessment;
import uk.kith.record.earlyhelp.EarlyHelpEpisode;
import uk.kith.record.frontdoor.Assessment;
import uk.kith.record.frontdoor.Contact;
import uk.kith.record.frontdoor.Referral;
import uk.kith.record.safeguarding.BeforeCourt;
import uk.kith.record.safeguarding.CinPlan;
import uk.kith.record.safeguarding.Conference;
import uk.kith.record.safeguarding.Enquiry;
import uk.kith.record.safeguarding.ProtectionPlan;
import uk.kith.record.safeguarding.ProtectionReview;
import uk.kith.record.safeguarding.VisitToFamily;

/** The help and protection that a child has had, each list with the newest first. */
public record Help(
        List<Contact> contacts,
        List<EarlyHelpEpisode> earlyHelp,
        List<EarlyHelpAssessment> earlyHelpAssessments,
        List<Referral> referrals,
        List<Assessment> assessments,
        List<CinPlan> cinPlans,
        List<VisitToFamily> cinVisits,
        List<Enquiry> enquiries,
        List<Conference> conferences,
        List<ProtectionPlan> protectionPlans,
        List<ProtectionReview> reviews,
        List<VisitToFamily> protectionVisits,
        List<BeforeCourt> beforeCourt) {

    /** Whether there ever was any. */
    public boolean isEmpty() {
        return firstDay().isEmpty();
    }

    /** The referral under which the child is in need on that day. */
    public Optional<Referral> inNeed(LocalDate day) {
        return referrals.stream().filter(referral -> referral.isOpen(day)).findFirst();
    }

    public Optional<CinPlan> cinPlan(LocalDate day) {
        return cinPlans.stream().filter(plan -> plan.isOn(day)).findFirst();
    }

    public Optional<ProtectionPlan> protectionPlan(LocalDate day) {
        return protectionPlans.stream().filter(plan -> plan.isOn(day)).findFirst();
    }

    public Optional<EarlyHelpEpisode> earlyHelp(LocalDate day) {
        return earlyHelp.stream().filter(episode -> episode.isOn(day)).findFirst();
    }

    /** The first day that anything of it is known of. */
    public Optional<LocalDate> firstDay() {
        return Stream.of(
                        contacts.stream().map(Contact::contactedOn),
                        earlyHelp.stream().map(EarlyHelpEpisode::startedOn),
                        earlyHelpAssessments.stream().map(EarlyHelpAssessment::startedOn),
                        referrals.stream().map(Referral::referredOn),
                        enquiries.stream().map(Enquiry::startedOn),
                        cinPlans.stream().map(CinPlan::startedOn),
                        protectionPlans.stream().map(ProtectionPlan::startedOn))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}
