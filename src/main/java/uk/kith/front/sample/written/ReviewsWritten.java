package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.List;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Stay;
import uk.kith.kernel.WorkingDays;
import uk.kith.record.lookedafter.LookedAfterTables;

/** Writes the reviews of a child's plan, most of them in time, and the reviewing officer's look between two of them. */
final class ReviewsWritten {

    private static final Mix TOOK_PART = new Mix("PN1 45, PN2 5, PN3 8, PN4 4, PN5 6, PN6 24, PN7 8");
    private static final int SPEAKS_FROM = 4;
    private static final int LAST_WORKING_DAY_OF_FIRST = 20;

    private ReviewsWritten() {}

    static void write(Child child, Stay stay, Page page) {
        var chance = page.chance();
        var until = stay.until(page.asAt());
        var held = WorkingDays.england()
                .after(
                        stay.from(),
                        chance.in(0.92) ? chance.between(12, LAST_WORKING_DAY_OF_FIRST) : chance.between(21, 34));
        int number = 1;
        while (held.isBefore(until)) {
            page.rows()
                    .note(LookedAfterTables.REVIEW, child.id(), held, tookPart(child, held, chance), List.of(), null);
            var next = WorkingDays.england().onOrAfter(next(chance, held, number));
            var between = WorkingDays.england()
                    .onOrAfter(held.plusDays(held.until(next, java.time.temporal.ChronoUnit.DAYS) / 2));
            if (between.isBefore(until) && chance.in(0.85))
                page.rows().note(LookedAfterTables.MIDWAY_CHECK, child.id(), between, null);
            held = next;
            number++;
        }
    }

    /** The second review is due three months after the first, each later one six months after the one before. */
    private static LocalDate next(Chance chance, LocalDate held, int number) {
        boolean late = chance.in(0.08);
        return number == 1
                ? held.plusDays(late ? chance.between(93, 115) : chance.between(70, 87))
                : held.plusDays(late ? chance.between(184, 215) : chance.between(150, 178));
    }

    private static String tookPart(Child child, LocalDate held, Chance chance) {
        return held.isBefore(child.birthday(SPEAKS_FROM)) ? "PN0" : TOOK_PART.draw(chance);
    }
}
