package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.help.Help;
import uk.kith.kernel.DateWords;
import uk.kith.record.careleavers.Contact;
import uk.kith.record.lookedafter.HealthCheck;
import uk.kith.record.lookedafter.LegalStatus;
import uk.kith.record.lookedafter.PeriodOfCare;
import uk.kith.record.lookedafter.Placement;
import uk.kith.record.lookedafter.PlanMade;
import uk.kith.record.lookedafter.Review;
import uk.kith.record.lookedafter.Visit;
import uk.kith.record.missing.MissingEpisode;
import uk.kith.record.permanence.PermanenceStep;
import uk.kith.record.workforce.Involvement;

/** Everything that happened to a child, told day by day. */
final class Chronology {

    private final List<Entry> entries = new ArrayList<>();

    static List<Entry> of(
            Life life,
            Help help,
            List<HealthCheck> checks,
            List<PlanMade> plans,
            List<PermanenceStep> steps,
            List<Contact> contacts) {
        var told = new Chronology();
        HelpTold.of(help).forEach(told.entries::add);
        life.periods().forEach(told::tell);
        life.homes().forEach(told::tell);
        life.statuses().forEach(told::tell);
        life.reviews().forEach(told::tell);
        life.visits().forEach(told::tell);
        life.missing().forEach(told::tell);
        life.workers().forEach(told::tell);
        for (var check : checks)
            told.add(
                    check.checkedOn(),
                    "Health",
                    check.kindInWords(),
                    Meaning.of("HEALTH_CHECK_STATUS", check.status()),
                    check.id());
        for (var plan : plans) told.add(plan.madeOn(), "Plan", plan.kindInWords() + " made", null, plan.id());
        for (var step : steps) told.add(step.day(), "Permanence", step.what(), null, null);
        for (var contact : contacts)
            told.add(contact.contactedOn(), "Contact", Meaning.of("IN_TOUCH", contact.inTouch()), null, contact.id());
        told.entries.sort(Comparator.comparing(Entry::day).reversed());
        return List.copyOf(told.entries);
    }

    private void tell(PeriodOfCare period) {
        add(period.startedOn(), "Care", period.isShortBreak() ? "Short breaks began" : "Came into care", null, null);
        if (period.ceasedOn() != null)
            add(period.ceasedOn(), "Care", "Left care", Meaning.of("REC", period.reasonCeased()), null);
    }

    private void tell(Placement home) {
        var reason = home.reasonForPlacementChange();
        var ended = home.ceasedOn() == null ? "until now" : "until " + DateWords.full(home.ceasedOn());
        add(
                home.startedOn(),
                "Home",
                WhoTheyAre.homeInWords(home.placementType(), home.placementPostcode()),
                reason == null ? ended : ended + ": " + Meaning.of("REASON_PLACE_CHANGE", reason),
                home.id());
    }

    private void tell(LegalStatus status) {
        add(status.startedOn(), "Status", Meaning.of("LS", status.legalStatus()), null, status.id());
    }

    private void tell(Review review) {
        add(review.heldOn(), "Review", "Review held", Meaning.of("REVIEW_CODE", review.participation()), review.id());
    }

    private void tell(Visit visit) {
        add(visit.visitedOn(), "Visit", "Visit, " + visit.inWords(), visit.note(), visit.id());
    }

    private void tell(MissingEpisode episode) {
        var back = episode.endedOn() == null ? "Still missing" : "Back on " + DateWords.full(episode.endedOn());
        add(episode.startedOn(), "Missing", Meaning.of("MISSING", episode.kind()), back, episode.id());
    }

    private void tell(Involvement worker) {
        var who = worker.roleInWords() + ": " + worker.workerInWords();
        add(worker.startedOn(), "Worker", who, worker.team(), worker.id());
        if (worker.endedOn() != null)
            add(
                    worker.endedOn(),
                    "Worker",
                    who + " ended",
                    worker.reasonChanged() == null ? null : Meaning.of("SW_REASON", worker.reasonChanged()),
                    null);
    }

    private void add(LocalDate day, String kind, String what, @Nullable String more, @Nullable UUID id) {
        entries.add(Entry.of(day, kind, what, more, id));
    }
}
