package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.List;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.lives.InventedNames;
import uk.kith.front.sample.lives.Parent;
import uk.kith.record.people.PeopleTables;

/** Writes who the people of a family are, how they are related and where they live. */
final class PeopleWritten {

    private static final Mix DISABILITY = new Mix("LD 25, AUT 25, COMM 12, BEH 20, MOB 6, HEAR 3, VIS 2, DDA 7");
    private static final List<String> WARNINGS = List.of(
            "A dog in the house bites strangers: ring before you visit",
            "Visit in pairs after an incident with a neighbour",
            "Severe nut allergy: check before taking out for food",
            "Not to be told the address of the mother's new home");
    private static final int MOTHERS_IN_CARE = 3;

    private int mothersLeft;
    private final Numbers numbers;

    PeopleWritten(SampleSize size) {
        this.mothersLeft = size.of(MOTHERS_IN_CARE);
        this.numbers = new Numbers(size);
    }

    void write(Family family, Page page) {
        family.parents().forEach(parent -> parent(family, parent, page));
        family.children().forEach(child -> child(family, child, page));
        brothersAndSisters(family, page);
    }

    private static void parent(Family family, Parent parent, Page page) {
        PersonRow.write(
                page,
                parent.id(),
                parent.forename(),
                parent.surname(),
                parent.bornOn(),
                null,
                parent.mother() ? "F" : "M",
                null,
                null,
                null);
        var home = family.home();
        if (home != null && parent.mother())
            page.rows()
                    .note(
                            PeopleTables.ADDRESS,
                            parent.id(),
                            "home",
                            home.lines(),
                            home.postcode(),
                            null,
                            null,
                            null,
                            false,
                            null);
    }

    private void child(Family family, Child child, Page page) {
        var chance = page.chance();
        boolean mother = isMother(child, page);
        var baby = mother ? chance.day(page.asAt().minusDays(400), page.asAt().minusDays(20)) : null;
        page.rows()
                .add(
                        PeopleTables.PERSON,
                        child.id(),
                        child.forename(),
                        child.surname(),
                        chance.in(0.12) && !child.unborn() ? child.forename().substring(0, 3) : null,
                        chance.in(0.02) && !child.unborn() ? "they/them" : null,
                        child.unborn() ? null : child.bornOn(),
                        child.unborn() ? child.bornOn() : null,
                        null,
                        child.unborn() ? "U" : child.girl() ? "F" : "M",
                        child.unborn() ? null : child.girl() ? "02" : "01",
                        chance.in(0.012) ? "NOBT" : child.ethnicity(),
                        child.nationality(),
                        child.cameAlone() ? language(child) : null,
                        child.cameAlone() ? true : null,
                        chance.in(0.05) ? "Give written questions in large print, one at a time" : null,
                        numbers.whyNoUpn(child, page),
                        chance.in(0.2) && !child.unborn() ? true : null,
                        mother ? true : null,
                        baby,
                        List.of(),
                        null);
        numbers.write(child, page);
        family.parents().forEach(parent -> relation(child, parent, page));
        address(family, child, page);
        if (child.cameAlone())
            page.rows()
                    .note(
                            PeopleTables.IMMIGRATION_STATUS,
                            child.id(),
                            "uasc",
                            child.stays().getFirst().from(),
                            page.hasCome(child.birthday(18)) ? child.birthday(18) : null,
                            List.of(),
                            null);
        if (!child.unborn()) disabilities(child, page);
        if (chance.in(0.04))
            page.rows()
                    .note(
                            PeopleTables.WARNING,
                            child.id(),
                            chance.of(WARNINGS),
                            page.asAt().plusDays(chance.between(-20, 180)),
                            null);
        if (baby != null) baby(child, baby, page);
    }

    /** That a child has none is said too; some have two. */
    private static void disabilities(Child child, Page page) {
        var chance = page.chance();
        if (!chance.in(0.14)) {
            page.rows().note(PeopleTables.DISABILITY, child.id(), "NONE");
            return;
        }
        var first = DISABILITY.draw(chance);
        var second = chance.in(0.2) ? DISABILITY.draw(chance) : first;
        page.rows().note(PeopleTables.DISABILITY, child.id(), first);
        if (!second.equals(first)) page.rows().note(PeopleTables.DISABILITY, child.id(), second);
    }

    private static String language(Child child) {
        return switch (String.valueOf(child.nationality())) {
            case "Eritrean" -> "Tigrinya";
            case "Sudanese" -> "Arabic";
            case "Afghan" -> "Pashto";
            case "Iranian" -> "Farsi";
            case "Iraqi" -> "Sorani Kurdish";
            case "Vietnamese" -> "Vietnamese";
            default -> "Albanian";
        };
    }

    private boolean isMother(Child child, Page page) {
        boolean could = mothersLeft > 0 && child.isInCare() && child.girl() && page.hasCome(child.birthday(16));
        if (could) mothersLeft--;
        return could;
    }

    private static void baby(Child mother, LocalDate bornOn, Page page) {
        var id = page.ids().next();
        boolean girl = page.chance().in(0.5);
        PersonRow.write(
                page,
                id,
                InventedNames.forename(page.chance(), girl, false),
                mother.surname(),
                bornOn,
                null,
                girl ? "F" : "M",
                mother.ethnicity(),
                null,
                "UN1");
        page.rows().note(PeopleTables.RELATIONSHIP, id, mother.id(), "mother", true, "Everything", bornOn, null);
    }

    private static void relation(Child child, Parent parent, Page page) {
        page.rows()
                .note(
                        PeopleTables.RELATIONSHIP,
                        child.id(),
                        parent.id(),
                        parent.mother() ? "mother" : "father",
                        parent.hasParentalResponsibility(),
                        child.adoption() == null
                                ? "School reports and health, not the address"
                                : "Nothing before the court has met",
                        child.unborn() ? null : child.bornOn(),
                        null);
    }

    private static void brothersAndSisters(Family family, Page page) {
        for (var child : family.children()) {
            page.rows().note(PeopleTables.FAMILY_MEMBER, family.id(), child.id());
            for (var other : family.children())
                if (!other.id().equals(child.id()))
                    page.rows()
                            .note(
                                    PeopleTables.RELATIONSHIP,
                                    child.id(),
                                    other.id(),
                                    "brother-or-sister",
                                    false,
                                    null,
                                    null,
                                    null);
        }
    }

    private static void address(Family family, Child child, Page page) {
        var home = family.home();
        if (home == null || child.unborn()) return;
        boolean moved = page.chance().in(0.02);
        page.rows()
                .note(
                        PeopleTables.ADDRESS,
                        child.id(),
                        "home",
                        home.lines(),
                        home.postcode(),
                        null,
                        child.bornOn(),
                        child.isInCare() ? child.lastStay().from() : null,
                        moved,
                        null);
    }
}
