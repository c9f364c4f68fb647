package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.work.Staff;
import uk.kith.front.sample.written.Page;

/** Writes how the children of each family were helped and protected, and in the end those of whom only the front door knows. */
public final class HelpWritten {

    private static final int LONG_ENOUGH_FOR_A_PLAN = 90;

    private final Desk desk;
    private final Months contacts;
    private final Months referrals;
    private final AtTheFrontDoor door;
    private final PlansMade plans;
    private final EnquiriesMade enquiries;
    private int protectedLeft;
    private int inNeedLeft;

    public HelpWritten(SampleSize size, Staff staff) {
        this.desk = new Desk(size, staff);
        this.contacts = new Months(size.asAt(), Math.min(size.years(), SampleSize.YEARS_OF_CONTACTS) * 12);
        this.referrals = new Months(size.asAt(), Math.min(size.years(), SampleSize.YEARS_OF_CONTACTS) * 12);
        this.door = new AtTheFrontDoor(desk, contacts, referrals);
        this.plans = new PlansMade(desk);
        this.enquiries = new EnquiriesMade(desk);
        this.protectedLeft = size.of(SampleSize.PROTECTED);
        this.inNeedLeft = size.of(SampleSize.IN_NEED);
    }

    /** Brothers and sisters who live at home are helped together; those who came into care each went their own way. */
    public void write(Family family, Page page) {
        @Nullable Story shared = null;
        for (var child : family.children())
            for (var span : Spans.of(child, page.chance(), page.asAt())) {
                var story = shared;
                if (story == null || span.endsInCare()) story = story(family, child, span, page);
                if (!span.endsInCare()) shared = story;
                write(child, span, story, page);
            }
    }

    private Story story(Family family, Child child, Span span, Page page) {
        var chance = page.chance();
        var need = span.endsInCare() ? span.stays().getFirst().need() : null;
        return StoryDrawn.of(span, course(family, child, span, page), need, chance, page.asAt());
    }

    private Course course(Family family, Child child, Span span, Page page) {
        var chance = page.chance();
        long days = span.from().until(span.homeEnd(page.asAt()), java.time.temporal.ChronoUnit.DAYS);
        if (child.cameAlone() || days < LONG_ENOUGH_FOR_A_PLAN) return Course.ASSESSED;
        if (span.isOpen() && !span.endsInCare())
            return courseNow(family.children().size(), chance);
        if (span.endsInCare()) return chance.in(0.5) ? Course.PROTECTED : Course.IN_NEED;
        return chance.in(0.25) ? Course.PROTECTED : Course.IN_NEED;
    }

    /** As many are protected, and as many in need, as the reports say. */
    private Course courseNow(int children, Chance chance) {
        boolean protect = protectedLeft >= children
                && (inNeedLeft < children || chance.in((double) protectedLeft / (protectedLeft + inNeedLeft)));
        if (protect) protectedLeft -= children;
        else inNeedLeft -= children;
        return protect ? Course.PROTECTED : Course.IN_NEED;
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
        for (var plan : story.plans()) plans.inNeed(child, referral, plan, page);
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
        if (story.protection() != null) plans.protection(child, referral, conference, story.protection(), page);
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
        new PassersBy(desk, door, contacts, referrals, page).write();
    }
}
