package uk.kith.front.loading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.kernel.CollectionYear;

/**
 * A return as it came, whichever it is.
 *
 * @param what which return it is, as loads are remembered: "ssda903", "cin"
 * @param rows those of each table that it has, in the return's own order of tables
 * @param unread rows that no record could be made of
 * @param notices what a reader should know though it stopped nothing
 */
record Supplied(
        String what,
        CollectionYear year,
        Map<ReturnTable, List<? extends ReturnRow>> rows,
        List<UnreadRow> unread,
        List<String> notices) {

    static Supplied of(Return whole) {
        Map<ReturnTable, List<? extends ReturnRow>> rows = new LinkedHashMap<>();
        for (var table : whole.present()) rows.put(table, whole.rows(table).all());
        return new Supplied("ssda903", whole.year(), rows, whole.unread(), whole.notices());
    }

    static Supplied of(CinMessage message) {
        Map<ReturnTable, List<? extends ReturnRow>> rows = new LinkedHashMap<>();
        for (var table : CinTable.values()) if (!message.rows(table).isEmpty()) rows.put(table, message.rows(table));
        return new Supplied("cin", message.year(), rows, List.of(), message.notices());
    }

    static Supplied of(AnnexA lists, LocalDate day) {
        Map<ReturnTable, List<? extends ReturnRow>> rows = new LinkedHashMap<>();
        for (var list : lists.present()) rows.put(list, lists.rows(list));
        return new Supplied("annex-a as at " + day, CollectionYear.of(day), rows, lists.unread(), lists.notices());
    }

    /** What became of the rows of each table. */
    Map<ReturnTable, Sum> sums(Map<? extends ReturnTable, Integer> placed, Collection<Listed> listed) {
        Map<ReturnTable, Integer> counted = new LinkedHashMap<>();
        listed.forEach(row -> counted.merge(row.table(), 1, Integer::sum));
        Map<ReturnTable, Sum> sums = new LinkedHashMap<>();
        rows.forEach((table, own) -> sums.put(
                table,
                new Sum(
                        own.size() + unreadOf(table).size(),
                        placed.containsKey(table) ? placed.get(table) : 0,
                        counted.getOrDefault(table, 0))));
        return sums;
    }

    List<UnreadRow> unreadOf(ReturnTable table) {
        return unread.stream().filter(row -> row.table() == table).toList();
    }
}
