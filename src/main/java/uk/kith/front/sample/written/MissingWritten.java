package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.lives.Child;
import uk.kith.record.missing.MissingTables;

/** Writes when young people were missing or away, and the talk they were offered when they were back. */
final class MissingWritten {

    private static final int GOES_MISSING_FROM = 12;
    private static final int HOURS_TO_TALK = 72;

    private static final int OUT_NOW = 2;

    private int outNow;

    MissingWritten(SampleSize size) {
        this.outNow = size.of(OUT_NOW);
    }

    void write(Child child, Page page) {
        var chance = page.chance();
        double share = child.cameAlone() ? 0.15 : child.stays().isEmpty() ? 0.05 : 0.2;
        if (child.unborn() || !chance.in(share)) return;
        var from = later(page.size().since(), child.birthday(GOES_MISSING_FROM));
        LocalDate until;
        if (child.stays().isEmpty()) {
            var known = child.known();
            if (known == null) return;
            from = later(from, known.from());
            until = known.until() == null ? page.asAt() : known.until();
        } else {
            from = later(from, child.lastStay().from().plusDays(3));
            until = child.lastStay().until(page.asAt());
        }
        var at = chance.day(from, from.plusDays(120)).atTime(chance.between(16, 23), chance.between(0, 59));
        while (at.toLocalDate().plusDays(3).isBefore(until)) {
            at = episode(child, at, at.plusHours(hours(chance)), page).plusDays(chance.between(2, 150));
        }
        if (outNow > 0 && child.isInCare()) {
            outNow--;
            episode(child, page.asAt().minusDays(1).atTime(chance.between(18, 23), chance.between(0, 59)), null, page);
        }
    }

    private static int hours(Chance chance) {
        return chance.in(0.85) ? chance.between(2, 20) : chance.between(21, 64);
    }

    private static LocalDateTime episode(Child child, LocalDateTime from, @Nullable LocalDateTime back, Page page) {
        var chance = page.chance();
        boolean inCare = !child.stays().isEmpty();
        var id = page.ids().next();
        page.rows()
                .add(
                        MissingTables.EPISODE,
                        id,
                        child.id(),
                        inCare && chance.in(0.3) ? "A" : "M",
                        from.toLocalDate(),
                        minutes(from),
                        back == null ? null : back.toLocalDate(),
                        back == null ? null : minutes(back),
                        List.of(),
                        null);
        if (back == null) return from;
        talk(child, id, back, page);
        return back;
    }

    private static void talk(Child child, UUID episode, LocalDateTime back, Page page) {
        var chance = page.chance();
        if (chance.in(0.05)) return;
        var offered = atWork(back.plusHours(chance.in(0.9) ? chance.between(2, 30) : chance.between(60, 110)), chance);
        if (!page.hasCome(offered.toLocalDate())) return;
        boolean refused = chance.in(0.22);
        var held = atWork(
                back.plusHours(chance.in(0.8) ? chance.between(20, HOURS_TO_TALK - 22) : chance.between(75, 150)),
                chance);
        if (held.isBefore(offered)) held = offered.plusHours(1);
        boolean wasHeld = !refused && page.hasCome(held.toLocalDate());
        var written = held.toLocalDate().plusDays(chance.between(0, 4));
        var authorised = written.plusDays(chance.in(0.85) ? chance.between(0, 4) : chance.between(6, 14));
        boolean wasWritten = wasHeld && page.hasCome(written);
        page.rows()
                .note(
                        MissingTables.RETURN_INTERVIEW,
                        child.id(),
                        episode,
                        offered.toLocalDate(),
                        minutes(offered),
                        !refused,
                        wasHeld ? held.toLocalDate() : null,
                        wasHeld ? minutes(held) : null,
                        wasHeld ? chance.of("Independent return interviewer", "Youth worker whom they chose") : null,
                        wasWritten ? written : null,
                        wasWritten && page.hasCome(authorised) ? authorised : null);
    }

    /** Nobody is asked to talk at night. */
    private static LocalDateTime atWork(LocalDateTime moment, Chance chance) {
        if (moment.getHour() >= 9 && moment.getHour() < 20) return moment;
        var day = moment.getHour() < 9
                ? moment.toLocalDate()
                : moment.toLocalDate().plusDays(1);
        return day.atTime(chance.between(9, 12), chance.between(0, 59));
    }

    private static LocalTime minutes(LocalDateTime moment) {
        return moment.toLocalTime().withSecond(0).withNano(0);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
