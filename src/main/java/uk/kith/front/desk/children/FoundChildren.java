package uk.kith.front.desk.children;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.lookedafter.Placement;
import uk.kith.record.people.Named;
import uk.kith.record.people.People;
import uk.kith.record.people.PostalAddress;
import uk.kith.record.workforce.Involvement;
import uk.kith.record.workforce.Involvements;

/** Tells children of one name apart: how old they are, where they live, who works with them. */
@Component
public class FoundChildren {

    private final People people;
    private final CareHistory care;
    private final Involvements involvements;

    FoundChildren(People people, CareHistory care, Involvements involvements) {
        this.people = people;
        this.care = care;
        this.involvements = involvements;
    }

    /** A line for each, in this order. */
    public List<ChildrenPage.Row> rows(List<Named> found, LocalDate today) {
        var ids = found.stream().map(Named::id).toList();
        var homes = care.homesOf(ids, today).stream()
                .collect(Collectors.toMap(Placement::child, Function.identity(), (newer, older) -> newer));
        var addresses = people.addressesNow(ids);
        var workers = workers(ids, today);
        return found.stream()
                .map(named -> new ChildrenPage.Row(
                        named.id(),
                        named.name(),
                        ChildHead.of(named, today).age(),
                        lives(homes.get(named.id()), addresses.get(named.id())),
                        workers.get(named.id()),
                        named.localId()))
                .toList();
    }

    private static String lives(@Nullable Placement home, @Nullable PostalAddress address) {
        if (home != null)
            return Meaning.of("PLACE", home.placementType())
                    + (home.placementPostcode() == null ? "" : ", " + home.placementPostcode());
        return address == null ? Meaning.NOT_YET_RECORDED : address.onOneLine();
    }

    private Map<UUID, String> workers(List<UUID> ids, LocalDate today) {
        var workers = new HashMap<UUID, String>();
        involvements.of(ids, today).stream()
                .filter(worker -> !worker.role().equals("independent-reviewing-officer"))
                .sorted((a, b) -> Boolean.compare(b.isSocialWorker(), a.isSocialWorker()))
                .forEach(worker -> workers.putIfAbsent(worker.child(), inWords(worker)));
        return workers;
    }

    private static String inWords(Involvement worker) {
        var team = Objects.requireNonNullElse(worker.team(), "");
        return worker.workerInWords() + (team.isEmpty() ? "" : ", " + team);
    }
}
