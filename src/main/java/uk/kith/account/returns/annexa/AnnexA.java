package uk.kith.account.returns.annexa;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.account.returns.UnreadRow;

/**
 * The lists of one inspection.
 *
 * @param rows for each list that is there, its rows
 * @param unread rows that could not be read
 * @param notices what else is worth knowing, a sentence each
 */
public record AnnexA(Map<InspectionList, List<ListRow>> rows, List<UnreadRow> unread, List<String> notices) {

    public AnnexA {
        Map<InspectionList, List<ListRow>> inOrder = new EnumMap<>(InspectionList.class);
        inOrder.putAll(rows);
        rows = Collections.unmodifiableMap(inOrder);
        unread = List.copyOf(unread);
        notices = List.copyOf(notices);
    }

    public Set<InspectionList> present() {
        return rows.keySet();
    }

    /** The rows of a list; none where the list is not there. */
    public List<ListRow> rows(InspectionList list) {
        return rows.getOrDefault(list, List.of());
    }

    /** How many rows the list has, those that could not be read included. */
    public int rowsIn(InspectionList list) {
        return rows(list).size()
                + (int) unread.stream().filter(row -> row.table() == list).count();
    }
}
