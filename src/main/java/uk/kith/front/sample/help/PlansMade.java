package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.written.Page;
import uk.kith.kernel.Period;
import uk.kith.kernel.WorkingDays;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.safeguarding.SafeguardingTables;

/** Writes plans for children in need and protection plans, with visits and reviews. */
final class PlansMade {

    private static final WorkingDays CALENDAR = WorkingDays.england();
    private static final int TALKS_FROM = 4;

    private final Desk desk;

    PlansMade(Desk desk) {
        this.desk = desk;
    }

    void inNeed(Child child, UUID referral, Period plan, Page page) {
        var colleague = desk.withFamilies();
        page.rows()
                .note(
                        SafeguardingTables.CIN_PLAN,
                        child.id(),
                        referral,
                        plan.from(),
                        plan.until(),
                        colleague.team(),
                        colleague.id(),
                        List.of(),
                        List.of(),
                        null);
        visits(SafeguardingTables.CIN_VISIT, child, referral, plan, 22, 38, page);
    }

    void protection(Child child, UUID referral, @Nullable UUID conference, Story.Protection protection, Page page) {
        var id = page.ids().next();
        var period = protection.period();
        page.rows()
                .add(
                        SafeguardingTables.PROTECTION_PLAN,
                        id,
                        child.id(),
                        referral,
                        conference,
                        period.from(),
                        period.until(),
                        protection.initialCategory(),
                        protection.latestCategory(),
                        protection.previousPlans(),
                        false,
                        List.of(),
                        List.of(),
                        null);
        visits(SafeguardingTables.PROTECTION_VISIT, child, id, period, 8, 14, page);
        reviews(child, id, period, page);
    }

    private static void visits(
            BulkTable table, Child child, UUID under, Period period, int least, int most, Page page) {
        var chance = page.chance();
        var until = period.until() == null ? page.asAt() : period.until();
        var day = CALENDAR.onOrAfter(period.from().plusDays(chance.between(1, least)));
        while (day.isBefore(until)) {
            boolean seen = chance.in(0.95);
            boolean alone = seen && !day.isBefore(child.birthday(TALKS_FROM)) && chance.in(0.8);
            page.rows()
                    .note(
                            table,
                            child.id(),
                            under,
                            day,
                            seen,
                            seen ? alone : null,
                            seen ? chance.in(0.7) : null,
                            List.of(),
                            null);
            day = CALENDAR.onOrAfter(day.plusDays(seen ? chance.between(least, most) : 3));
        }
    }

    /** The first review within three months, then one in every six; a plan ends at a review. */
    private static void reviews(Child child, UUID plan, Period period, Page page) {
        var chance = page.chance();
        var until = period.until();
        var end = until == null ? page.asAt().plusDays(1) : until;
        var day = CALENDAR.onOrAfter(period.from().plusDays(chance.between(70, 88)));
        while (day.plusDays(20).isBefore(end) || until == null && day.isBefore(end)) {
            review(child, plan, day, true, page);
            day = CALENDAR.onOrAfter(day.plusDays(chance.between(150, 178)));
        }
        if (until != null && until.isAfter(period.from()) && CALENDAR.isWorkingDay(until))
            review(child, plan, until, false, page);
    }

    private static void review(Child child, UUID plan, LocalDate day, boolean goesOn, Page page) {
        var chance = page.chance();
        page.rows()
                .note(
                        SafeguardingTables.PROTECTION_REVIEW,
                        child.id(),
                        plan,
                        day,
                        null,
                        goesOn,
                        chance.in(0.96),
                        day.isBefore(child.birthday(TALKS_FROM)) ? "PN0" : chance.of("PN1", "PN5", "PN6", "PN7"),
                        List.of(),
                        List.of(),
                        null);
    }
}
