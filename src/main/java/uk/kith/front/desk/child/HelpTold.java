package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.help.Help;
import uk.kith.front.desk.help.Step;
import uk.kith.front.desk.help.Stories;
import uk.kith.record.earlyhelp.EarlyHelpEpisode;
import uk.kith.record.frontdoor.Contact;
import uk.kith.record.frontdoor.Referral;

/** Tells help and protection day by day. */
final class HelpTold {

    private final List<Entry> entries = new ArrayList<>();

    private HelpTold() {}

    static List<Entry> of(Help help) {
        var told = new HelpTold();
        help.contacts().forEach(told::tell);
        help.earlyHelp().forEach(told::tell);
        for (var assessment : help.earlyHelpAssessments())
            told.add(
                    assessment.startedOn(),
                    "Early help",
                    "Early help assessment begun",
                    assessment.organisation(),
                    assessment.id());
        help.referrals().forEach(told::tell);
        for (var story : Stories.of(help)) story.steps().forEach(told::tell);
        for (var plan : help.cinPlans()) told.add(plan.endedOn(), "Plan", "Plan for a child in need ended", null, null);
        for (var plan : help.protectionPlans())
            told.add(plan.endedOn(), "Protection", "Protection plan ended", null, null);
        Stream.concat(help.cinVisits().stream(), help.protectionVisits().stream())
                .forEach(visit -> told.add(visit.visitedOn(), "Visit", "Visit, " + visit.inWords(), null, visit.id()));
        return told.entries;
    }

    private void tell(Contact contact) {
        add(
                contact.contactedOn(),
                "Front door",
                "Contact: " + HelpPage.source(contact.source(), contact.sourceWords()),
                contact.outcomes().isEmpty() ? null : HelpPage.outcomes("CONTACT_OUTCOME", contact.outcomes()),
                contact.id());
    }

    private void tell(EarlyHelpEpisode episode) {
        add(episode.startedOn(), "Early help", "Early help began", episode.reason(), episode.id());
        add(episode.endedOn(), "Early help", "Early help ended", episode.endReason(), null);
    }

    private void tell(Referral referral) {
        var more = Boolean.TRUE.equals(referral.noFurtherAction())
                ? "No further action"
                : Meaning.of("PRIMARY_NEED", referral.primaryNeed());
        add(
                referral.referredOn(),
                "Front door",
                "Referral: " + HelpPage.source(referral.source(), referral.sourceWords()),
                more,
                referral.id());
        add(
                referral.closedOn(),
                "Front door",
                "Referral closed",
                Meaning.of("REASON_FOR_CLOSURE", referral.reasonClosed()),
                null);
    }

    private void tell(Step step) {
        var kind = switch (step.kind()) {
            case "assessment" -> "Assessment";
            case "cin-plan" -> "Plan";
            default -> "Protection";
        };
        add(step.startedOn(), kind, step.what(), String.join("; ", step.more()), step.id());
    }

    private void add(@Nullable LocalDate day, String kind, String what, @Nullable String more, @Nullable UUID id) {
        if (day != null) entries.add(Entry.of(day, kind, what, more, id));
    }
}
