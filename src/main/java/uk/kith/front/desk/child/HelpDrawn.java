package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.help.Days;
import uk.kith.front.desk.help.Help;
import uk.kith.kernel.DateWords;
import uk.kith.record.frontdoor.Contact;
import uk.kith.record.frontdoor.Referral;
import uk.kith.record.safeguarding.VisitToFamily;

/**
 * Draws help and protection on the span of a timeline.
 *
 * @param page where its page is, up to the anchor
 */
record HelpDrawn(Help help, String page, LocalDate today, Span span) {

    private record Lasting(LocalDate from, @Nullable LocalDate until, String words, String anchor) {}

    /** Early help and plans, which mostly follow one another. */
    List<Timeline.Band> bands() {
        var lasting = new ArrayList<Lasting>();
        for (var episode : help.earlyHelp())
            lasting.add(
                    new Lasting(episode.startedOn(), episode.endedOn(), "Early help", "early-help-" + episode.id()));
        for (var plan : help.cinPlans())
            if (plan.startedOn() != null)
                lasting.add(new Lasting(
                        plan.startedOn(), plan.endedOn(), "Plan for a child in need", "cin-plan-" + plan.id()));
        for (var plan : help.protectionPlans())
            if (plan.startedOn() != null)
                lasting.add(new Lasting(
                        plan.startedOn(), plan.endedOn(), "Protection plan", "protection-plan-" + plan.id()));
        lasting.sort(Comparator.comparing(Lasting::from));
        var bands = new ArrayList<Timeline.Band>();
        for (var one : lasting) {
            var end = one.until() == null ? today : one.until();
            if (end.isBefore(span.from()) || one.from().isAfter(span.until())) continue;
            bands.add(new Timeline.Band(
                    span.at(one.from()),
                    span.width(one.from(), end),
                    one.words(),
                    Days.span(one.from(), one.until()),
                    page + one.anchor(),
                    bands.size() % 2 == 0));
        }
        return bands;
    }

    /** Referrals, and those contacts that did not become one. */
    List<Timeline.Mark> frontDoor() {
        var referrals = help.referrals().stream().map(Referral::id).collect(Collectors.toSet());
        var marks = new ArrayList<Timeline.Mark>();
        for (Contact contact : help.contacts())
            if (contact.referral() == null || !referrals.contains(contact.referral()))
                add(
                        marks,
                        contact.contactedOn(),
                        Timeline.Shape.RING,
                        "Contact: " + Meaning.of("REFERRAL_SOURCE", contact.source()),
                        "contact-",
                        contact.id());
        for (var referral : help.referrals())
            add(
                    marks,
                    referral.referredOn(),
                    Timeline.Shape.DOT,
                    "Referral: " + Meaning.of("REFERRAL_SOURCE", referral.source()),
                    "referral-",
                    referral.id());
        return marks;
    }

    List<Timeline.Mark> enquiries() {
        var marks = new ArrayList<Timeline.Mark>();
        for (var enquiry : help.enquiries())
            add(marks, enquiry.startedOn(), Timeline.Shape.SQUARE, "Section 47 enquiry", "enquiry-", enquiry.id());
        for (var conference : help.conferences())
            add(
                    marks,
                    conference.heldOn(),
                    Timeline.Shape.DIAMOND,
                    "Initial child protection conference",
                    "conference-",
                    conference.id());
        for (var review : help.reviews())
            add(
                    marks,
                    review.reviewedOn(),
                    Timeline.Shape.DIAMOND,
                    "Review of the protection plan",
                    "protection-review-",
                    review.id());
        return marks;
    }

    List<Timeline.Mark> visits() {
        var marks = new ArrayList<Timeline.Mark>();
        Stream.concat(help.cinVisits().stream(), help.protectionVisits().stream())
                .forEach(visit -> add(marks, visit.visitedOn(), shape(visit), words(visit), "visit-", visit.id()));
        return marks;
    }

    private static Timeline.Shape shape(VisitToFamily visit) {
        return Boolean.FALSE.equals(visit.seen()) ? Timeline.Shape.RING : Timeline.Shape.DOT;
    }

    private static String words(VisitToFamily visit) {
        return "Visit, " + visit.inWords();
    }

    private void add(
            List<Timeline.Mark> marks,
            @Nullable LocalDate day,
            Timeline.Shape shape,
            String words,
            String anchor,
            UUID id) {
        if (day != null && span.holds(day))
            marks.add(new Timeline.Mark(span.at(day), shape, words, DateWords.full(day), page + anchor + id));
    }
}
