package uk.kith.front.loading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.platform.database.Bulk;

/** Places the rows of one list of Annex A: each as its own fact, and what it tells beside. */
@Component
class ListPlacing {

    private final NamedColleagues colleagues;
    private final RecordedRows recorded;
    private final BesideFacts beside;
    private final Bulk bulk;

    ListPlacing(NamedColleagues colleagues, RecordedRows recorded, BesideFacts beside, Bulk bulk) {
        this.colleagues = colleagues;
        this.recorded = recorded;
        this.beside = beside;
        this.bulk = bulk;
    }

    /** Places these rows, whose children are known. Returns how many are placed. */
    int of(InspectionList list, List<Draft> drafts, LocalDate day, NewIds ids, Consumer<Listed> unplaced) {
        var table = ListTables.of(list).orElseThrow();
        var placed = drafts;
        var merge = new ListMerge(table, day, ids::next);
        if (table.place("child") >= 0) {
            colleagues.place(table, drafts, ids);
            placed = merge.of(drafts, known(table, drafts, list.toldOn(day)), unplaced);
            bulk.update(table.facts(), merge.changes().changed());
            bulk.insert(table.facts(), merge.changes().added());
        } else drafts.forEach(Accommodation::putTogether);
        for (var one : BesideFact.of(list)) beside.place(one, placed, merge::factOf, list.toldOn(day), ids);
        return placed.size();
    }

    /** What the record has of these children, and what an earlier version of the workbook told of others. */
    private List<Fact> known(FactTable table, List<Draft> drafts, String tag) {
        Map<UUID, Fact> known = new LinkedHashMap<>();
        Stream.concat(
                        recorded
                                .of(
                                        table.facts(),
                                        drafts.stream()
                                                .map(Draft::child)
                                                .distinct()
                                                .toList())
                                .stream(),
                        recorded.told(table.facts(), tag).stream())
                .forEach(fact -> known.putIfAbsent(fact.id(), fact));
        return List.copyOf(known.values());
    }
}
