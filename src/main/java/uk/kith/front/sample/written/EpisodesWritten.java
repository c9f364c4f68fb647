package uk.kith.front.sample.written;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.lives.Home;
import uk.kith.front.sample.lives.Status;
import uk.kith.front.sample.lives.Stay;
import uk.kith.record.lookedafter.LookedAfterTables;

/** Writes a period of care as the return has it: an episode ends and another begins when home or legal status changes. */
final class EpisodesWritten {

    private EpisodesWritten() {}

    static void write(Family family, Child child, Stay stay, Page page) {
        var days = new TreeSet<java.time.LocalDate>();
        stay.homes().forEach(home -> days.add(home.from()));
        stay.statuses().forEach(status -> days.add(status.from()));
        var starts = new ArrayList<>(days);
        var address = family.home();
        for (int i = 0; i < starts.size(); i++) {
            var day = starts.get(i);
            var next = i + 1 < starts.size() ? starts.get(i + 1) : null;
            var home = homeOn(stay.homes(), day);
            boolean moves = next != null && homeOn(stay.homes(), next) != home;
            page.rows()
                    .note(
                            LookedAfterTables.EPISODE,
                            child.id(),
                            day,
                            i == 0
                                    ? "S"
                                    : reason(
                                            home.from().equals(day),
                                            statusOn(stay.statuses(), day)
                                                    .from()
                                                    .equals(day)),
                            statusOn(stay.statuses(), day).code(),
                            stay.need(),
                            home.dwelling().place(),
                            home.dwelling().provider(),
                            next == null ? stay.period().until() : next,
                            next == null ? stay.reasonEnded() : "X1",
                            moves ? home.reasonLeft() : null,
                            address == null ? null : address.postcode(),
                            home.dwelling().isWithParents() && address != null
                                    ? address.postcode()
                                    : home.dwelling().postcode(),
                            home.dwelling().urn(),
                            null,
                            null,
                            null,
                            List.of(),
                            null);
        }
    }

    private static String reason(boolean moved, boolean status) {
        return moved && status ? "B" : moved ? "P" : "L";
    }

    private static Home homeOn(List<Home> homes, java.time.LocalDate day) {
        return homes.reversed().stream()
                .filter(home -> !home.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    private static Status statusOn(List<Status> statuses, java.time.LocalDate day) {
        return statuses.reversed().stream()
                .filter(status -> !status.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }
}
