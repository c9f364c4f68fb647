package uk.kith.front.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.platform.database.Bulk;

/** One load of a return, from its rows to the facts, inside a transaction that is already running. */
@Component
class ReturnLoad {

    private final ReturnChildren people;
    private final SocialWorkers socialWorkers;
    private final KnownFacts facts;
    private final KeptRows kept;
    private final Bulk bulk;

    ReturnLoad(ReturnChildren people, SocialWorkers socialWorkers, KnownFacts facts, KeptRows kept, Bulk bulk) {
        this.people = people;
        this.socialWorkers = socialWorkers;
        this.facts = facts;
        this.kept = kept;
        this.bulk = bulk;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    LoadReport of(UUID id, Return whole, LoadOrder order, Instant now, UUID worker, NewIds ids, Progress progress) {
        var listed = new ArrayList<Listed>();
        Map<ReturnTable, Integer> placed = new HashMap<>();
        var supplied = Supplied.of(whole);
        kept.begin(id, supplied, order, now, worker);
        progress.at("Reading the rows");
        var headers = whole.rows(Table.HEADER).present() ? read(FactTables.HEADER, supplied, listed) : null;
        var drafts = new LinkedHashMap<FactTable, List<Draft>>();
        for (var table : FactTables.of(whole.year().ending()))
            if (supplied.rows().containsKey(table.table())) drafts.put(table, read(table, supplied, listed));
        progress.at("Placing the children");
        var others = drafts.values().stream().flatMap(List::stream).toList();
        placed.put(Table.HEADER, people.place(headers, others, whole.year().ending(), ids, listed::add));
        int gaveWay = 0;
        for (var one : drafts.entrySet()) {
            progress.at("Placing the rows of " + one.getKey().table().title());
            if (one.getKey().table() == Table.SW_EPISODES) socialWorkers.place(one.getKey(), one.getValue(), ids);
            var merge = new Merge(one.getKey(), whole.year().ending(), ids::next);
            placed.put(
                    one.getKey().table(),
                    place(merge, one.getKey(), one.getValue(), whole.year().ending(), listed));
            gaveWay += merge.gaveWay();
        }
        whole.unread()
                .forEach(row -> listed.add(new Listed(row.table(), row.number(), null, Reason.UNREAD, row.reason())));
        progress.at("Keeping the rows as they came");
        kept.keep(id, supplied, listed, children(headers, others), ids);
        progress.at("Writing the audit trail");
        return new LoadReport(
                id,
                whole.year().ending(),
                supplied.sums(placed, listed),
                Listed.inOrder(listed),
                notices(whole, gaveWay));
    }

    private static List<Draft> read(FactTable table, Supplied whole, List<Listed> listed) {
        var reading = new RowReading(table, whole.year());
        for (var row : whole.rows().getOrDefault(table.table(), List.of())) reading.read(row);
        listed.addAll(reading.listed());
        return new SameAgain(table).without(reading.drafts(), listed::add);
    }

    private int place(Merge merge, FactTable table, List<Draft> drafts, int year, List<Listed> listed) {
        var children = drafts.stream().map(Draft::child).distinct().toList();
        int count =
                merge.of(drafts, facts.of(table, children, year), listed::add).size();
        bulk.delete(table.facts(), merge.changes().takenOut());
        bulk.update(table.facts(), merge.changes().changed());
        bulk.insert(table.facts(), merge.changes().added());
        return count;
    }

    private static Map<String, UUID> children(@Nullable List<Draft> headers, List<Draft> others) {
        Map<String, UUID> children = new HashMap<>();
        if (headers != null) headers.forEach(draft -> children.put(draft.localId(), draft.child()));
        others.forEach(draft -> children.put(draft.localId(), draft.child()));
        return children;
    }

    private static List<String> notices(Return whole, int gaveWay) {
        var notices = new ArrayList<>(whole.notices());
        if (gaveWay > 0)
            notices.add(
                    "Episodes of earlier returns that gave way, because this one tells otherwise of the same days: %,d."
                            .formatted(gaveWay));
        return notices;
    }
}
