package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;

/** The legal statuses that a child held during a period of care, in the order in which courts and parents come to them. */
final class StatusesHeld {

    /** How a child comes into care. */
    enum Way {
        /** Parents agree throughout, or nobody is there to ask: accommodated under section 20. */
        AGREED,
        /** Sooner or later through the court. */
        COURT,
        /** With a court's order from the first day. */
        COURT_AT_ONCE
    }

    private StatusesHeld() {}

    /**
     * @param placementOrder the day a placement order was made, for a child on the way to adoption
     */
    static List<Status> during(
            Chance chance, LocalDate from, LocalDate until, Way way, @Nullable LocalDate placementOrder) {
        var statuses = new ArrayList<Status>();
        if (way == Way.AGREED) return List.of(new Status(from, "V2"));
        var day = from;
        if (way == Way.COURT && placementOrder == null && chance.in(0.35)) {
            statuses.add(new Status(day, "V2"));
            day = day.plusDays(chance.between(20, 110));
        } else if (way == Way.COURT && chance.in(0.4)) {
            statuses.add(new Status(day, chance.in(0.6) ? "L2" : "L1"));
            day = day.plusDays(chance.between(2, 7));
        }
        add(statuses, new Status(day, "C1"), until);
        if (placementOrder != null) {
            add(statuses, new Status(placementOrder, "E1"), until);
        } else {
            // The court has 26 weeks, and often takes longer.
            add(statuses, new Status(day.plusDays(chance.between(150, 260)), "C2"), until);
        }
        return statuses;
    }

    private static void add(List<Status> statuses, Status status, LocalDate until) {
        if (status.from().isBefore(until)) statuses.add(status);
    }
}
