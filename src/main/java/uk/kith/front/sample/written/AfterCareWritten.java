package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.front.sample.lives.AfterCare;
import uk.kith.front.sample.lives.Child;
import uk.kith.kernel.CollectionYear;
import uk.kith.record.careleavers.CareLeaverTables;

/** Writes the years after care: what the authority still owes, who is in touch, what the young person does and where they live. */
final class AfterCareWritten {

    private static final Mix AT_WORK = new Mix("F1 14, F2 32, P2 8, F4 8, P4 2, F5 26, P5 10");
    private static final Mix NOT_AT_WORK = new Mix("G4 40, G5 35, G6 25");
    private static final Mix WELL_HOUSED = new Mix("U1 42, D1 18, Z1 14, B1 14, E1 6, K1 3, T1 3");
    private static final Mix NOT_WELL_HOUSED = new Mix("S2 25, X2 40, W2 20, U2 15");

    private static final LocalDate TOLD_APART = LocalDate.of(2021, 4, 1);

    private AfterCareWritten() {}

    static void write(Child child, Page page) {
        if (child.stays().isEmpty()) return;
        var care = child.afterCare();
        var sixteen = child.birthday(16);
        if (care == null) {
            if (child.isInCare() && page.hasCome(sixteen))
                eligible(
                        page,
                        child,
                        "eligible",
                        later(sixteen, child.lastStay().from().plusWeeks(13)),
                        null);
            return;
        }
        eligible(page, child, "eligible", later(sixteen, child.lastStay().from().plusWeeks(13)), care.since());
        var grown = child.birthday(18);
        if (care.since().isBefore(grown)) eligible(page, child, "relevant", care.since(), grown);
        eligible(page, child, "former relevant", later(care.since(), grown), null);
        var told = new Told(care, page);
        contacts(child, care, told, page);
        answers(child, care, told, page);
        plans(child, care, page);
    }

    private static void eligible(Page page, Child child, String what, LocalDate from, @Nullable LocalDate until) {
        if (page.hasCome(from) && (until == null || !until.isBefore(from)))
            page.rows().note(CareLeaverTables.ELIGIBILITY, child.id(), what, from, until);
    }

    private static void contacts(Child child, AfterCare care, Told told, Page page) {
        var chance = page.chance();
        var day = care.since().plusDays(chance.between(3, 30));
        while (page.hasCome(day)) {
            var standing = told.on(day);
            boolean inTouch = standing.inTouch();
            page.rows()
                    .note(
                            CareLeaverTables.CONTACT,
                            child.id(),
                            day,
                            inTouch ? "YES" : "NO",
                            inTouch ? activity(standing.atWork(), day, page) : null,
                            inTouch ? home(standing.wellHoused(), page) : null,
                            null);
            day = day.plusDays(chance.in(0.85) ? chance.between(32, 55) : chance.between(57, 80));
        }
    }

    private static String activity(boolean atWork, LocalDate day, Page page) {
        var now = (atWork ? AT_WORK : NOT_AT_WORK).draw(page.chance());
        // Apprenticeship and other work were one code then.
        return atWork && day.isBefore(TOLD_APART) && "45".contains(now.substring(1)) ? now.charAt(0) + "3" : now;
    }

    private static String home(boolean well, Page page) {
        return (well ? WELL_HOUSED : NOT_WELL_HOUSED).draw(page.chance());
    }

    /**
     * What is told of a young person on a day. The last months show how things are now, and some months a year ago how they
     * were then; else they may have been otherwise.
     */
    private static final class Told {

        private final AfterCare care;
        private final Chance chance;
        private final LocalDate lately;
        private final LocalDate aYearAgo;

        Told(AfterCare care, Page page) {
            this.care = care;
            this.chance = page.chance();
            this.lately = page.asAt().minusDays(chance.between(110, 200));
            this.aYearAgo = new ReportDays(page.asAt()).monthEnd().minusYears(1);
        }

        AfterCare.Standing on(LocalDate day) {
            if (!day.isBefore(lately)) return care.now();
            if (day.isAfter(aYearAgo.minusDays(100)) && !day.isAfter(aYearAgo)) return care.aYearAgo();
            return new AfterCare.Standing(chance.in(0.94), chance.in(0.48), chance.in(0.93));
        }
    }

    /** What the return asks around the seventeenth to twenty-first birthday. */
    private static void answers(Child child, AfterCare care, Told told, Page page) {
        for (int age = 17; age <= 21; age++) {
            var birthday = child.birthday(age);
            if (birthday.isBefore(care.since()) || !page.hasCome(birthday)) continue;
            var year = CollectionYear.of(birthday).ending();
            var standing = told.on(birthday);
            boolean inTouch = standing.inTouch();
            page.rows()
                    .note(
                            CareLeaverTables.ANSWERS_FOR_YEAR,
                            child.id(),
                            year,
                            inTouch ? "YES" : "NO",
                            inTouch ? activity(standing.atWork(), birthday, page) : "0",
                            inTouch ? home(standing.wellHoused(), page) : "0",
                            List.of(),
                            null);
        }
    }

    private static void plans(Child child, AfterCare care, Page page) {
        var chance = page.chance();
        var day = care.since().plusDays(chance.between(60, 160));
        while (page.hasCome(day)) {
            page.rows().note(CareLeaverTables.PATHWAY_PLAN_REVIEW, child.id(), day);
            day = day.plusDays(chance.between(150, chance.in(0.12) ? 230 : 182));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
