package uk.kith.front.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.kernel.CollectionYear;

/** One load of Annex A, from its rows to the facts, inside a transaction that is already running. */
@Component
class ListLoad {

    private final ListChildren children;
    private final ListPlacing placing;
    private final KeptRows kept;

    ListLoad(ListChildren children, ListPlacing placing, KeptRows kept) {
        this.children = children;
        this.placing = placing;
        this.kept = kept;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    LoadReport of(
            UUID id,
            AnnexA lists,
            LocalDate day,
            LoadOrder order,
            Instant now,
            UUID worker,
            NewIds ids,
            Progress progress) {
        var supplied = Supplied.of(lists, day);
        var listed = new ArrayList<Listed>();
        kept.begin(id, supplied, order, now, worker);
        progress.at("Reading the rows");
        var drafts = new EnumMap<InspectionList, List<Draft>>(InspectionList.class);
        for (var list : lists.present())
            ListTables.of(list)
                    .ifPresentOrElse(
                            table -> drafts.put(list, read(table, lists, day, listed)),
                            () -> lists.rows(list)
                                    .forEach(row -> listed.add(new Listed(
                                            list,
                                            row.number(),
                                            row.child(),
                                            Reason.NOT_TAKEN,
                                            list.title() + " is a list that the record does not take."))));
        progress.at("Placing the children");
        var all = drafts.values().stream().flatMap(List::stream).toList();
        children.place(all, ids);
        Map<InspectionList, Integer> placed = new EnumMap<>(InspectionList.class);
        drafts.forEach((list, rows) -> {
            progress.at("Placing the rows of " + list.sheet());
            placed.put(list, placing.of(list, rows, day, ids, listed::add));
        });
        lists.unread()
                .forEach(row -> listed.add(new Listed(row.table(), row.number(), null, Reason.UNREAD, row.reason())));
        progress.at("Keeping the rows as they came");
        Map<String, UUID> byLocalId = new HashMap<>();
        all.forEach(draft -> byLocalId.put(draft.localId(), draft.child()));
        kept.keep(id, supplied, listed, byLocalId, ids);
        progress.at("Writing the audit trail");
        return new LoadReport(id, day.getYear(), supplied.sums(placed, listed), Listed.inOrder(listed), notices(lists));
    }

    private static List<Draft> read(FactTable table, AnnexA lists, LocalDate day, List<Listed> listed) {
        var reading = new RowReading(table, CollectionYear.of(day));
        lists.rows((InspectionList) table.table()).forEach(reading::read);
        listed.addAll(reading.listed());
        return new SameAgain(table).without(reading.drafts(), listed::add);
    }

    private static List<String> notices(AnnexA lists) {
        var notices = new ArrayList<>(lists.notices());
        for (var list : lists.present())
            if (ListTables.of(list).isPresent())
                notices.add("Of %s (%s) these columns are worked out, or told by others, and were not placed: %s."
                        .formatted(list.sheet(), list.title(), String.join("; ", ListTables.notPlaced(list))));
        return notices;
    }
}
