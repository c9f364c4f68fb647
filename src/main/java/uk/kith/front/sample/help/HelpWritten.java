package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.counts.Tallies;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.lives.Known;
import uk.kith.front.sample.work.Staff;
import uk.kith.front.sample.written.Page;
import uk.kith.kernel.Period;

/** Writes how the children of each family were helped and protected, and in the end those of whom only the front door knows. */
public final class HelpWritten {

    private static final int LONG_ENOUGH_FOR_A_PLAN = 90;
    private static final double REFERRED_BEFORE = 0.1;

    private final Desk desk;
    private final Months contacts;
    private final Months referrals;
    private final AtTheFrontDoor door;
    private final PlansMade plans;
    private final EnquiriesMade enquiries;
    private final Tallies tallies;

    public HelpWritten(SampleSize size, Staff staff, Tallies tallies) {
        this.tallies = tallies;
        this.desk = new Desk(size, staff);
        this.contacts = new Months(size);
        this.referrals = new Months(size);
        this.door = new AtTheFrontDoor(desk, contacts, referrals);
        this.plans = new PlansMade(desk);
        this.enquiries = new EnquiriesMade(desk);
    }

    /** Brothers and sisters who live at home are helped together; those who came into care each went their own way. */
    public void write(Family family, Page page) {
        for (var known : family.known()) {
            var period = known.period();
            var span = new Span(period.from(), period.until(), List.of(), period.until());
            var there = family.children().stream()
                    .filter(child -> child.unborn() || child.bornOn().isBefore(period.from()))
                    .toList();
            var story = StoryDrawn.of(span, known, null, there.size(), page, tallies.timeliness());
            if (family.known().size() == 1 && page.chance().in(REFERRED_BEFORE)) dropped(there, period, page);
            for (var child : there) write(child, span, story, page);
        }
        for (var child : family.children())
            for (var span : Spans.of(child, page.chance(), page.asAt())) {
                var known = new Known(new Period(span.from(), span.closedOn()), help(child, span, page), null, null);
                var need = span.stays().getFirst().need();
                write(child, span, StoryDrawn.of(span, known, need, 1, page, tallies.timeliness()), page);
            }
    }

    /** The family had been referred some months before, and nothing was done. */
    private void dropped(List<Child> children, Period known, Page page) {
        var chance = page.chance();
        var day = known.from().minusDays(chance.between(30, 340));
        var source = Codes.source(chance, day);
        for (var child : children)
            if (child.bornOn().isBefore(day))
                door.referral(child.id(), day, source, Codes.need(chance), List.of("NFA"), null, page);
    }

    /** How far help had come before care. */
    private static Known.Help help(Child child, Span span, Page page) {
        long days = span.from().until(span.homeEnd(page.asAt()), java.time.temporal.ChronoUnit.DAYS);
        if (child.cameAlone() || days < LONG_ENOUGH_FOR_A_PLAN) return Known.Help.ASSESSED;
        return page.chance().in(0.5) ? Known.Help.PROTECTED : Known.Help.IN_NEED;
    }

    private void write(Child child, Span span, Story story, Page page) {
        var referral = door.referral(
                child.id(),
                story.referredOn(),
                child.cameAlone() ? "5C" : story.source(),
                story.need(),
                List.of(
                        span.endsInCare() && span.from().plusDays(7).isAfter(span.homeEnd(page.asAt()))
                                ? "CLA_REQUEST"
                                : "SINGLE_ASSESSMENT"),
                closed(span, story, page),
                page);
        door.assessment(child.id(), referral, story, child.cameAlone() ? List.of("9A") : story.factors(), page);
        otherContacts(child, span, page);
        for (var plan : story.plans()) {
            tallies.inNeed(plan.from(), plan.until());
            plans.inNeed(child, referral, plan, page);
        }
        protect(child, referral, story, page);
        if (story.beforeCourt() != null)
            enquiries.beforeCourt(
                    child, referral, story.beforeCourt(), span.endsInCare() ? span.atHomeUntil() : null, page);
    }

    /** Somebody was worried before, and mostly somebody is again while social workers are there. */
    private void otherContacts(Child child, Span span, Page page) {
        var chance = page.chance();
        int before = child.cameAlone() ? 0 : chance.between(0, 2);
        for (int i = 0; i < before; i++) {
            var day = span.from().minusDays(chance.between(15, 400));
            if (day.isAfter(child.bornOn()))
                door.contact(child.id(), day, Codes.source(chance, day), chance.of("NFA", "ADVICE"), null, page);
        }
        if (chance.in(0.5)) {
            var day = chance.day(span.from().plusDays(1), span.homeEnd(page.asAt()));
            if (page.hasCome(day))
                door.contact(child.id(), day, Codes.source(chance, day), "EXISTING_REFERRAL", null, page);
        }
    }

    private void protect(Child child, UUID referral, Story story, Page page) {
        if (story.enquiry() == null) return;
        var conference = enquiries.enquiry(child, referral, story.enquiry(), page);
        var protection = story.protection();
        if (protection == null) return;
        tallies.protect(protection.period().from(), protection.period().until(), protection.previousPlans() > 0);
        plans.protection(child, referral, conference, protection, page);
    }

    private static AtTheFrontDoor.@Nullable Closed closed(Span span, Story story, Page page) {
        var on = span.closedOn();
        return on == null ? null : new AtTheFrontDoor.Closed(on, reason(span, story, on, page.chance()));
    }

    private static String reason(Span span, Story story, LocalDate on, Chance chance) {
        if (span.endsInCare())
            return afterCare(String.valueOf(span.stays().getLast().reasonEnded()));
        if (story.isOnlyAnAssessment())
            return chance.in(0.45) && Codes.isInForce("REASON_FOR_CLOSURE", "RC9", on) ? "RC9" : "RC8";
        return chance.in(0.93) ? "RC7" : "RC5";
    }

    private static String afterCare(String reasonEnded) {
        return switch (reasonEnded) {
            case "E11", "E12" -> "RC1";
            case "E41" -> "RC3";
            case "E45", "E46", "E47", "E48" -> "RC4";
            case "E3" -> "RC5";
            case "E7" -> "RC6";
            default -> "RC7";
        };
    }

    /** Writes the contacts and the early help of families whom social workers hardly came to know. */
    public void finish(Page page) {
        new PassersBy(desk, door, contacts, referrals, tallies.timeliness(), page).write();
    }
}
