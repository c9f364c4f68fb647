package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.lives.Home;
import uk.kith.front.sample.lives.Status;
import uk.kith.front.sample.lives.Stay;
import uk.kith.kernel.CollectionYear;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.statute.codes.CodeSets;

/** Writes a period of care as the return has it: an episode ends and another begins when home or legal status changes. */
final class EpisodesWritten {

    private EpisodesWritten() {}

    static void write(Family family, Child child, Stay stay, Page page) {
        var days = new TreeSet<LocalDate>();
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
                            marks(home, day));
        }
    }

    /** A code that the collection year does not know is kept as it came, with a mark. */
    private static @Nullable String marks(Home home, LocalDate day) {
        var year = CollectionYear.of(day);
        var place = home.dwelling().place();
        return CodeSets.of("PLACE").isInForce(place, year) ? null : """
                {"placement_type": {"supplied": "%s", "why": "is a code of other years than %s"}}""".formatted(place, year.ending());
    }

    private static String reason(boolean moved, boolean status) {
        return moved && status ? "B" : moved ? "P" : "L";
    }

    private static Home homeOn(List<Home> homes, LocalDate day) {
        return homes.reversed().stream()
                .filter(home -> !home.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    private static Status statusOn(List<Status> statuses, LocalDate day) {
        return statuses.reversed().stream()
                .filter(status -> !status.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }
}
