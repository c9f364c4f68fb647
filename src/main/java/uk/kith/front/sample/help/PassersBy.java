package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.InventedNames;
import uk.kith.front.sample.place.Places;
import uk.kith.front.sample.written.Page;
import uk.kith.front.sample.written.PersonRow;
import uk.kith.kernel.WorkingDays;
import uk.kith.record.people.PeopleTables;
import uk.kith.statute.codes.Upn;

/**
 * Children of whom the front door heard, and whom social workers hardly came to know: as many contacts a month, and as many
 * referrals among them, as the reports say, together with those of the families that were helped.
 */
final class PassersBy {

    private static final WorkingDays CALENDAR = WorkingDays.england();
    private static final Mix ETHNICITY = new Mix("WBRI 74, WOTH 5, MWBC 2, MOTH 1, BAFR 1, AOTH 1, NOBT 16");
    private static final Mix OUTCOME =
            new Mix("NFA 44, ADVICE 36, OTHER_OUTCOMES_EXIST 17, MISSING 1, OLA_CP 1, PRIVATE_FOSTERING 1");
    private static final double NO_FURTHER_ACTION = 0.45;
    private static final int ENOUGH_TRIES = 50;
    private static final int SCHOOL_AGE = 5;
    private static final int DAYS_OF_CHILDHOOD = 6_350;

    private final AtTheFrontDoor door;
    private final EarlyHelpWritten earlyHelp;
    private final Months contacts;
    private final Months referrals;
    private final Page page;
    private final Chance chance;
    private final List<Family> families = new ArrayList<>();
    private int number = 500_000;

    PassersBy(Desk desk, AtTheFrontDoor door, Months contacts, Months referrals, Page page) {
        this.door = door;
        this.earlyHelp = new EarlyHelpWritten(desk, page);
        this.contacts = contacts;
        this.referrals = referrals;
        this.page = page;
        this.chance = page.chance();
    }

    /** A child of whom the front door heard. */
    record Passing(UUID id, LocalDate bornOn) {}

    /** Brothers and sisters, and until when a referral of them is open. */
    private static final class Family {
        private final List<Passing> children;
        private LocalDate busyUntil = LocalDate.MIN;
        private boolean wasAssessed;

        Family(List<Passing> children) {
            this.children = children;
        }

        List<Passing> bornBy(LocalDate day) {
            return children.stream()
                    .filter(child -> child.bornOn().isBefore(day))
                    .toList();
        }
    }

    void write() {
        int left = page.size().of(SampleSize.PASSERS_BY_A_YEAR) * contacts.size() / 12;
        while (left > 0) left -= family(Math.min(left, chance.in(0.5) ? 1 : chance.between(2, 3)));
        if (families.isEmpty()) return;
        earlyHelp.write(families.stream().map(family -> family.children).toList(), contacts.size() / 12);
        for (int month = contacts.size() - 1; month >= 0; month--) {
            int wanted = aMonth(SampleSize.REFERRALS_IN_TEN_MONTHS);
            for (int tries = 0; referrals.in(month) < wanted && tries < wanted * ENOUGH_TRIES; tries++) referral(month);
            wanted = aMonth(SampleSize.CONTACTS_IN_TEN_MONTHS);
            for (int tries = 0; contacts.in(month) < wanted && tries < wanted * ENOUGH_TRIES; tries++) contact(month);
            page.rows().writeWhenMany();
        }
    }

    private int aMonth(int inTenMonths) {
        return Math.toIntExact(Math.round(page.size().of(inTenMonths) / 10.0));
    }

    private int family(int many) {
        var surname = InventedNames.surname(chance);
        var ethnicity = ETHNICITY.draw(chance);
        var born = page.asAt().minusDays(chance.between(20, DAYS_OF_CHILDHOOD - 1_300));
        var children = new ArrayList<Passing>();
        for (int i = 0; i < many; i++) {
            children.add(child(surname, ethnicity, born));
            born = born.minusDays(chance.between(330, 620));
        }
        families.add(new Family(children));
        return many;
    }

    private Passing child(String surname, String ethnicity, LocalDate born) {
        var child = new Passing(page.ids().next(), born);
        boolean girl = chance.in(0.49);
        boolean atSchool = page.hasCome(born.plusYears(SCHOOL_AGE));
        PersonRow.write(
                page,
                child.id(),
                InventedNames.forename(chance, girl, false),
                surname,
                born,
                null,
                girl ? "F" : "M",
                ethnicity,
                null,
                atSchool ? null : "UN1");
        number++;
        identifier(child, "local", Integer.toString(number));
        var twelve = Places.AUTHORITY_IN_UPN + "%09d".formatted(number);
        if (atSchool) identifier(child, "upn", Upn.checkLetter(twelve) + twelve);
        return child;
    }

    private void identifier(Passing child, String kind, String value) {
        page.rows().note(PeopleTables.IDENTIFIER, child.id(), kind, value, null, null, null);
    }

    /** A contact about the children of a family. */
    private void contact(int month) {
        var family = chance.of(families);
        var day = chance.day(contacts.first(month), contacts.last(month));
        var children = family.bornBy(day);
        var source = Codes.source(chance, day);
        var outcome = OUTCOME.draw(chance);
        for (var child : children) door.contact(child.id(), day, source, outcome, null, page);
    }

    /** A referral of the children of a family, of which nothing came or an assessment; none while another of theirs is open. */
    private void referral(int month) {
        var family = chance.of(families);
        var day = chance.day(contacts.first(month), contacts.last(month));
        var children = family.bornBy(day);
        if (children.isEmpty() || !day.isAfter(family.busyUntil)) return;
        var closed = CALENDAR.onOrAfter(day.plusDays(chance.between(25, 62)));
        boolean nothing = chance.in(NO_FURTHER_ACTION) || !page.hasCome(closed);
        family.busyUntil = nothing ? day : closed;
        if (nothing) dropped(children, day);
        else assessed(family, children, day, closed);
    }

    private void dropped(List<Passing> children, LocalDate day) {
        var source = Codes.source(chance, day);
        for (var child : children)
            door.referral(child.id(), day, source, Codes.need(chance), List.of("NFA"), null, page);
    }

    private void assessed(Family family, List<Passing> children, LocalDate day, LocalDate closedOn) {
        var story =
                StoryDrawn.of(new Span(day, closedOn, List.of(), closedOn), Course.ASSESSED, null, chance, page.asAt());
        if (!family.wasAssessed)
            family.children.forEach(child -> page.rows().note(PeopleTables.DISABILITY, child.id(), "NONE"));
        family.wasAssessed = true;
        var reason = chance.in(0.4) && Codes.isInForce("REASON_FOR_CLOSURE", "RC9", closedOn) ? "RC9" : "RC8";
        for (var child : children) {
            var referral = door.referral(
                    child.id(),
                    day,
                    story.source(),
                    story.need(),
                    List.of("SINGLE_ASSESSMENT"),
                    new AtTheFrontDoor.Closed(closedOn, reason),
                    page);
            door.assessment(child.id(), referral, story, story.factors(), page);
        }
    }
}
