package uk.kith.account.returns.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.platform.audit.Touched;

/**
 * The rows that a return of one year would have, remembered from one look at the record to the next, so that after a change
 * only the rows of its children are read again. Children go by their key in the record.
 */
final class RecordRows<R extends ReturnRow> {

    private final Touched touched;
    private final Function<@Nullable Set<UUID>, Collection<R>> read;
    private final Map<String, List<R>> byChild = new LinkedHashMap<>();
    private @Nullable String seen;

    /** @param read reads the rows of some children, or of everybody for null */
    RecordRows(Touched touched, Function<@Nullable Set<UUID>, Collection<R>> read) {
        this.touched = touched;
        this.read = read;
    }

    /** All rows as the record has them now. Must be asked as somebody who sees every child. */
    synchronized List<R> now() {
        var since = touched.since(seen, LiveFindings.BESIDE);
        seen = null; // until all is read: a look that fails is no ground for the next
        if (since.more() || since.children().size() > LiveFindings.FEW) {
            byChild.clear();
            add(read.apply(null));
        } else if (!since.isNothing()) {
            for (var child : since.children()) byChild.remove(child.toString());
            add(read.apply(since.children()));
        }
        seen = since.seen();
        var rows = new ArrayList<R>();
        byChild.values().forEach(rows::addAll);
        return rows;
    }

    private void add(Collection<R> rows) {
        for (var row : rows)
            byChild.computeIfAbsent(String.valueOf(row.child()), none -> new ArrayList<>())
                    .add(row);
    }
}
