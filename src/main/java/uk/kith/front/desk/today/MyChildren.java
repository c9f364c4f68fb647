package uk.kith.front.desk.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.children.ChildrenPage;
import uk.kith.front.desk.children.FoundChildren;
import uk.kith.front.desk.clocks.ClockLine;
import uk.kith.front.desk.clocks.OpenClocks;
import uk.kith.platform.audit.Changes;
import uk.kith.platform.audit.Changes.Change;
import uk.kith.record.people.People;
import uk.kith.record.workforce.Involvement;
import uk.kith.record.workforce.Involvements;

/** The children of one worker, with what presses and what others changed, brothers and sisters together. */
@Component
class MyChildren {

    private final Involvements involvements;
    private final People people;
    private final FoundChildren found;
    private final OpenClocks clocks;
    private final Changes changes;

    MyChildren(Involvements involvements, People people, FoundChildren found, OpenClocks clocks, Changes changes) {
        this.involvements = involvements;
        this.people = people;
        this.found = found;
        this.clocks = clocks;
        this.changes = changes;
    }

    /** The families that press most come first. */
    List<List<MyChild>> of(UUID account, LocalDate today, Instant since) {
        var ids = involvements.ofWorker(account, today).stream()
                .map(Involvement::child)
                .distinct()
                .toList();
        var rows = found.rows(people.inOrderOfName(ids), today);
        var pressing = clocks.of(ids).stream()
                .filter(clock -> MyChild.presses(clock, today))
                .collect(Collectors.groupingBy(ClockLine::child));
        // Of a child who was new to the record then, nothing has changed yet.
        var changed = changes.byOthers(account, ids, since).stream()
                .filter(change -> !change.what().contains("person recorded"))
                .collect(Collectors.groupingBy(Change::child));
        var children = rows.stream()
                .map(row -> child(row, pressing, changed))
                .collect(Collectors.toMap(MyChild::id, Function.identity()));
        return Families.of(rows.stream().map(ChildrenPage.Row::id).toList(), people.brothersAndSisters(ids)).stream()
                .map(family -> family.stream().map(children::get).toList())
                .sorted(Comparator.comparingLong(MyChildren::lateOf).reversed())
                .toList();
    }

    private static MyChild child(
            ChildrenPage.Row row, Map<UUID, List<ClockLine>> pressing, Map<UUID, List<Change>> changed) {
        return new MyChild(
                row.id(),
                row.name(),
                row.age(),
                row.lives(),
                pressing.getOrDefault(row.id(), List.of()),
                changed.getOrDefault(row.id(), List.of()));
    }

    private static long lateOf(List<MyChild> family) {
        return family.stream()
                .flatMap(child -> child.pressing().stream())
                .filter(ClockLine::isLate)
                .count();
    }
}
