package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Stay;
import uk.kith.kernel.WorkingDays;
import uk.kith.record.lookedafter.LookedAfterTables;

/** Writes a child's health in care: assessments, teeth, immunisations, how they feel, and the year's answers of the return. */
final class HealthWritten {

    private static final Mix NO_SCORE = new Mix("SDQ2 40, SDQ3 15, SDQ4 30, SDQ5 15");
    private static final int DEVELOPS_FAST_UNTIL = 5;
    private static final int FEELINGS_FROM = 4;
    private static final int FEELINGS_UNTIL = 17;
    private static final int IN_TIME = 20;

    private HealthWritten() {}

    static void write(Child child, Stay stay, Page page) {
        assessments(child, stay, page);
        teeth(child, stay, page);
        eachYear(child, stay, page);
        answers(child, stay, page);
        deeds(child, stay, page);
    }

    private static void assessments(Child child, Stay stay, Page page) {
        var chance = page.chance();
        var until = stay.until(page.asAt());
        var day = WorkingDays.england()
                .after(stay.from(), chance.in(0.82) ? chance.between(8, IN_TIME) : chance.between(21, 40));
        var kind = "initial-assessment";
        while (day.isBefore(until)) {
            check(
                    page,
                    child,
                    kind,
                    day,
                    chance.in(0.03) ? "refused" : "completed",
                    day.plusDays(chance.between(3, 15)));
            kind = "review-assessment";
            boolean young = day.isBefore(child.birthday(DEVELOPS_FAST_UNTIL));
            int months = young ? 6 : 12;
            day = WorkingDays.england()
                    .onOrAfter(day.plusMonths(months).plusDays(chance.between(-35, chance.in(0.1) ? 40 : -2)));
        }
    }

    private static void teeth(Child child, Stay stay, Page page) {
        var chance = page.chance();
        var day = later(stay.from().plusDays(chance.between(30, 120)), child.birthday(1));
        while (day.isBefore(stay.until(page.asAt()))) {
            check(page, child, "dental", WorkingDays.england().onOrBefore(day), "completed", null);
            day = day.plusDays(chance.between(150, chance.in(0.12) ? 280 : 182));
        }
    }

    private static void eachYear(Child child, Stay stay, Page page) {
        var chance = page.chance();
        var day = stay.from().plusDays(chance.between(20, 120));
        while (day.isBefore(stay.until(page.asAt()))) {
            page.rows().note(LookedAfterTables.IMMUNISATION, child.id(), chance.in(0.9), day);
            if (!day.isBefore(child.birthday(FEELINGS_FROM)) && day.isBefore(child.birthday(FEELINGS_UNTIL))) {
                boolean scored = chance.in(0.86);
                page.rows()
                        .note(
                                LookedAfterTables.SDQ,
                                child.id(),
                                day,
                                scored ? score(chance) : null,
                                scored ? null : NO_SCORE.draw(chance));
            }
            day = day.plusDays(chance.between(330, 385));
        }
    }

    private static int score(Chance chance) {
        return Math.min(40, chance.between(2, 18) + chance.between(0, 14));
    }

    /** What the return asks once a year of those in care throughout: so much is known for the year, and not the day. */
    private static void answers(Child child, Stay stay, Page page) {
        var chance = page.chance();
        for (int year = page.size().since().getYear(); year <= page.asAt().getYear(); year++) {
            var end = LocalDate.of(year, 3, 31);
            if (end.isAfter(stay.until(page.asAt())) || stay.from().isAfter(end.minusYears(1))) continue;
            boolean asked =
                    !end.isBefore(child.birthday(FEELINGS_FROM)) && end.isBefore(child.birthday(FEELINGS_UNTIL));
            boolean scored = asked && chance.in(0.86);
            boolean misuse = !end.isBefore(child.birthday(13)) && chance.in(0.04);
            boolean offered = misuse && chance.in(0.9);
            page.rows()
                    .note(
                            LookedAfterTables.ANSWERS_FOR_YEAR,
                            child.id(),
                            year,
                            scored ? score(chance) : null,
                            scored ? null : asked ? NO_SCORE.draw(chance) : "SDQ1",
                            !end.isBefore(child.birthday(10)) && chance.in(0.02),
                            end.isBefore(child.birthday(DEVELOPS_FAST_UNTIL)) ? (Boolean) chance.in(0.9) : null,
                            chance.in(0.9),
                            chance.in(0.85),
                            chance.in(0.92),
                            misuse,
                            misuse ? (Boolean) (offered && chance.in(0.6)) : null,
                            misuse ? (Boolean) offered : null,
                            List.of(),
                            null);
        }
    }

    private static void deeds(Child child, Stay stay, Page page) {
        var chance = page.chance();
        var from = later(stay.from().plusDays(20), child.birthday(13));
        if (!from.isBefore(stay.until(page.asAt()))) return;
        var day = chance.day(from, stay.until(page.asAt()).minusDays(1));
        if (chance.in(0.05))
            page.rows()
                    .note(
                            LookedAfterTables.SUBSTANCE_MISUSE,
                            child.id(),
                            day,
                            chance.of("Cannabis", "Alcohol"),
                            true,
                            chance.in(0.6));
        if (chance.in(0.04))
            page.rows()
                    .note(
                            LookedAfterTables.CONVICTION,
                            child.id(),
                            day,
                            chance.of("Theft from a shop", "Criminal damage"));
        if (stay.lastHome().dwelling().place().equals("K1"))
            page.rows()
                    .note(
                            LookedAfterTables.DEPRIVATION_OF_LIBERTY,
                            child.id(),
                            later(from, stay.lastHome().from()),
                            stay.period().until(),
                            List.of(),
                            null);
    }

    private static void check(
            Page page, Child child, String kind, LocalDate day, String status, @Nullable LocalDate reported) {
        page.rows()
                .note(
                        LookedAfterTables.HEALTH_CHECK,
                        child.id(),
                        kind,
                        day,
                        status,
                        reported == null || !page.hasCome(reported) || !status.equals("completed") ? null : reported);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
