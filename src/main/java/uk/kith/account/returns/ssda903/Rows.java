package uk.kith.account.returns.ssda903;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table in the order of the file. Grouping by child is worked out once, when it is first asked for, and
 * is safe to ask for from several threads.
 */
public final class Rows implements Iterable<Row> {

    private final List<Row> rows;
    private final boolean present;
    private volatile @Nullable Map<String, List<Row>> byChild;

    Rows(List<Row> rows, boolean present) {
        this.rows = Collections.unmodifiableList(rows);
        this.present = present;
    }

    /** Whether the table was among the files; a table may be there and have no rows. */
    public boolean present() {
        return present;
    }

    public List<Row> all() {
        return rows;
    }

    public int size() {
        return rows.size();
    }

    public Stream<Row> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }

    /** The rows of one child in the order of the file; the identifier is compared as it was written. */
    public List<Row> of(@Nullable String child) {
        return child == null ? List.of() : byChild().getOrDefault(child, List.of());
    }

    /** Every child's rows, children in the order of their first row; rows without a child are nobody's. */
    public Map<String, List<Row>> byChild() {
        var grouped = byChild;
        if (grouped == null) byChild = grouped = group();
        return grouped;
    }

    private Map<String, List<Row>> group() {
        Map<String, List<Row>> children = new LinkedHashMap<>();
        for (Row row : rows) {
            var child = row.child();
            if (child != null)
                children.computeIfAbsent(child, none -> new ArrayList<>(4)).add(row);
        }
        children.replaceAll((child, own) -> Collections.unmodifiableList(own));
        return Collections.unmodifiableMap(children);
    }
}
