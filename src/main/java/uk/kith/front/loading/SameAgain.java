package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.kith.front.loading.FactTable.Again;

/** Finds rows that tell what another row of the table tells already; the first in the file counts. */
final class SameAgain {

    private final FactTable table;

    SameAgain(FactTable table) {
        this.table = table;
    }

    /** The drafts that are left. */
    List<Draft> without(List<Draft> drafts, Consumer<Listed> list) {
        if (table.again() instanceof Again.All) return drafts;
        Map<List<Object>, Draft> same = new HashMap<>();
        Map<List<Object>, Draft> once = new HashMap<>();
        var left = new ArrayList<Draft>(drafts.size());
        for (var draft : drafts) {
            var first = same.putIfAbsent(all(draft), draft);
            if (first != null)
                list.accept(draft.listed(
                        Reason.SAME_AGAIN,
                        "Row %d is the same.".formatted(first.row().number())));
            else if (!(table.again() instanceof Again.Not(var columns, var is))) left.add(draft);
            else {
                var told = once.putIfAbsent(onceOf(draft, columns), draft);
                if (told == null) left.add(draft);
                else
                    list.accept(draft.listed(
                            Reason.SAME_AGAIN,
                            "Row %d tells %s already.".formatted(told.row().number(), is)));
            }
        }
        return left;
    }

    private static List<Object> all(Draft draft) {
        return List.of(draft.localId(), Arrays.asList(draft.values()), draft.aside(), draft.marks());
    }

    private List<Object> onceOf(Draft draft, List<String> columns) {
        return List.of(
                draft.localId(),
                columns.stream()
                        .map(column -> String.valueOf(draft.at(table.place(column))))
                        .toList());
    }
}
