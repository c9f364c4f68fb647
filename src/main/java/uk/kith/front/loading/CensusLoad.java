package uk.kith.front.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.front.loading.CensusTables.Hung;
import uk.kith.platform.database.Bulk;

/**
 * One load of a children-in-need census, from its rows to the facts, inside a transaction that is already running. What
 * stands in another row hangs from the fact that the other became; where that was not placed, neither is what stands in it.
 */
@Component
class CensusLoad {

    private final CensusChildren children;
    private final KnownFacts facts;
    private final KeptRows kept;
    private final Bulk bulk;

    CensusLoad(CensusChildren children, KnownFacts facts, KeptRows kept, Bulk bulk) {
        this.children = children;
        this.facts = facts;
        this.kept = kept;
        this.bulk = bulk;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    LoadReport of(
            UUID id, CinMessage message, LoadOrder order, Instant now, UUID worker, NewIds ids, Progress progress) {
        var supplied = Supplied.of(message);
        int year = message.year().ending();
        var tables = new CensusTables(message.year());
        var listed = new ArrayList<Listed>();
        Map<ReturnTable, Integer> placed = new HashMap<>();
        kept.begin(id, supplied, order, now, worker);
        for (var header : message.rows(CinTable.HEADER))
            listed.add(new Listed(
                    CinTable.HEADER,
                    header.number(),
                    null,
                    Reason.OF_THE_FILE,
                    "A message that is made here has a Header of its own."));
        progress.at("Reading the rows");
        var who = new SameAgain(tables.who()).without(read(tables.who(), message, listed), listed::add);
        var characteristics = read(tables.characteristics(), message, listed);
        Map<Hung, List<Draft>> hung = new LinkedHashMap<>();
        for (var one : tables.others()) hung.put(one, read(one.table(), message, listed));
        progress.at("Placing the children");
        var others = hung.values().stream().flatMap(List::stream).toList();
        var persons = children.place(tables, who, characteristics, others, year, ids, listed::add);
        placed.put(CinTable.CHILD_IDENTIFIERS, persons.who().size());
        placed.put(CinTable.CHILD_CHARACTERISTICS, persons.characteristics());
        Map<ReturnRow, UUID> became = new IdentityHashMap<>();
        hung.forEach((one, drafts) -> {
            progress.at("Placing the rows of " + one.table().table().title());
            var standing = place(one, drafts, became, year, ids, listed);
            standing.forEach(draft -> became.put(draft.row(), Objects.requireNonNull(draft.fact())));
            placed.put(one.table().table(), standing.size());
        });
        progress.at("Keeping the rows as they came");
        Map<String, UUID> byLocalId = new HashMap<>();
        for (var drafts : List.of(who, characteristics, others))
            drafts.forEach(draft -> byLocalId.put(draft.localId(), draft.child()));
        kept.keep(id, supplied, listed, byLocalId, ids);
        progress.at("Writing the audit trail");
        return new LoadReport(id, year, supplied.sums(placed, listed), Listed.inOrder(listed), message.notices());
    }

    private static List<Draft> read(FactTable table, CinMessage message, List<Listed> listed) {
        var reading = new RowReading(table, message.year());
        for (var row : message.rows((CinTable) table.table())) reading.read(row);
        listed.addAll(reading.listed());
        return reading.drafts();
    }

    private List<Draft> place(
            Hung hung, List<Draft> drafts, Map<ReturnRow, UUID> became, int year, NewIds ids, List<Listed> listed) {
        var table = hung.table();
        var standing = hung.holder() == null ? drafts : inTheirs(table.place(hung.holder()), drafts, became, listed);
        var left = new SameAgain(table).without(standing, listed::add);
        var owners = left.stream().map(Draft::child).distinct().toList();
        var merge = new Merge(table, year, ids::next);
        var placed = merge.of(left, facts.of(table, owners, year), listed::add);
        bulk.update(table.facts(), merge.changes().changed());
        bulk.insert(table.facts(), merge.changes().added());
        return placed;
    }

    private static List<Draft> inTheirs(
            int place, List<Draft> drafts, Map<ReturnRow, UUID> became, List<Listed> listed) {
        var standing = new ArrayList<Draft>(drafts.size());
        for (var draft : drafts) {
            var holder = became.get(((CinRow) draft.row()).within());
            if (holder == null) listed.add(standsNowhere(draft));
            else {
                draft.values()[place] = holder.toString();
                standing.add(draft);
            }
        }
        return standing;
    }

    static Listed standsNowhere(Draft draft) {
        var holder = ((CinRow) draft.row()).within();
        return draft.listed(
                Reason.STANDS_NOWHERE,
                holder == null
                        ? "It stands in no other row."
                        : "It stands in row %d of %s, which could not be placed."
                                .formatted(holder.number(), holder.table().title()));
    }
}
