package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.counts.Timeliness;
import uk.kith.front.sample.lives.InventedNames;
import uk.kith.front.sample.lives.Known;
import uk.kith.front.sample.place.Places;
import uk.kith.front.sample.written.Page;
import uk.kith.front.sample.written.PersonRow;
import uk.kith.kernel.Period;
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
            new Mix("ADVICE 64, OTHER_OUTCOMES_EXIST 30, MISSING 2, OLA_CP 2, PRIVATE_FOSTERING 2");
    private static final double NO_FURTHER_ACTION = 0.45;
    private static final double LATELY_NOTHING = 0.3;
    private static final int SOONEST_ASSESSED = 21;

    /** So many of them are about a family that was referred before, not long ago. */
    private static final double AGAIN = 0.24;

    private static final int MANY_REFERRED = 90;

    /** So many fewer may come in the last month, for which the report has a rate. */
    private static final int LAST_MONTH_GIVES_WAY = 5;

    private static final int ENOUGH_TRIES = 50;
    private static final int SCHOOL_AGE = 5;
    private static final int DAYS_OF_CHILDHOOD = 6_350;

    private final AtTheFrontDoor door;
    private final EarlyHelpWritten earlyHelp;
    private final Months contacts;
    private final Months referrals;
    private final Timeliness timeliness;
    private final Page page;
    private final Chance chance;
    private final List<Family> families = new ArrayList<>();
    private final List<Family> referred = new ArrayList<>();
    private int number = 500_000;

    PassersBy(Desk desk, AtTheFrontDoor door, Months contacts, Months referrals, Timeliness timeliness, Page page) {
        this.door = door;
        this.earlyHelp = new EarlyHelpWritten(desk, door, page);
        this.timeliness = timeliness;
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
        earlyHelp.write(families.stream().map(family -> family.children).toList());
        int tooMany = 0;
        for (int month = contacts.size() - 1; month >= 0; month--) {
            // Families that are known anyway may have brought too many; the months after have fewer.
            int wanted = referrals.wantedReferrals(month)
                    - (month == 0 ? Math.min(tooMany, page.size().of(LAST_MONTH_GIVES_WAY)) : tooMany);
            for (int tries = 0; referrals.in(month) < wanted && tries < wanted * ENOUGH_TRIES; tries++) referral(month);
            tooMany += referrals.in(month) - referrals.wantedReferrals(month);
            wanted = contacts.wantedContacts(month);
            for (int tries = 0; contacts.in(month) < wanted && tries < wanted * ENOUGH_TRIES; tries++) contact(month);
            page.rows().writeWhenMany();
        }
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
        var outcome = chance.between(1, 100) <= contacts.withNothingDone(month) ? "NFA" : OUTCOME.draw(chance);
        for (var child : children) door.contact(child.id(), day, source, outcome, null, page);
    }

    /** A referral of the children of a family, of which nothing came or an assessment; none while another of theirs is open. */
    private void referral(int month) {
        var day = chance.day(contacts.first(month), contacts.last(month));
        var family = chance.in(AGAIN) && !referred.isEmpty() ? chance.of(referred) : chance.of(families);
        var children = family.bornBy(day);
        if (children.isEmpty() || !day.isAfter(family.busyUntil)) return;
        boolean nothing = chance.in(month < 6 ? LATELY_NOTHING : NO_FURTHER_ACTION);
        var assessed = nothing ? null : assessment(day, children.size());
        family.busyUntil = assessed == null
                ? day
                : Objects.requireNonNull(assessed.period().until());
        if (assessed == null) dropped(children, day);
        else assessed(family, children, assessed);
        referred.add(family);
        if (referred.size() > Math.max(1, page.size().of(MANY_REFERRED))) referred.removeFirst();
    }

    /** From the referral to its closing, some days after the assessment; null where all that could not be yet. */
    private @Nullable Known assessment(LocalDate day, int many) {
        var late = CALENDAR.after(day, chance.between(47, 58));
        boolean isLate = page.hasCome(late.plusDays(5)) && timeliness.isLate(late, many);
        long inTime = Math.min(60, ChronoUnit.DAYS.between(day, page.asAt()) - 5);
        if (!isLate && inTime < SOONEST_ASSESSED) return null;
        var authorised =
                isLate ? late : CALENDAR.onOrBefore(day.plusDays(chance.between(SOONEST_ASSESSED, (int) inTime)));
        timeliness.count(authorised, many, isLate);
        var closed = CALENDAR.onOrAfter(authorised.plusDays(chance.between(1, 3)));
        return new Known(new Period(day, closed), Known.Help.ASSESSED, authorised, null);
    }

    private void dropped(List<Passing> children, LocalDate day) {
        var source = Codes.source(chance, day);
        for (var child : children)
            door.referral(child.id(), day, source, Codes.need(chance), List.of("NFA"), null, page);
    }

    private void assessed(Family family, List<Passing> children, Known known) {
        var day = known.period().from();
        var closedOn = Objects.requireNonNull(known.period().until());
        var span = new Span(day, closedOn, List.of(), closedOn);
        var story = StoryDrawn.of(span, known, null, children.size(), page, timeliness);
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
