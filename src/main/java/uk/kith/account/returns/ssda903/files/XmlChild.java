package uk.kith.account.returns.ssda903.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Table;

/** One CHILD of the XML return, while it is read: its HEADER and its parts become rows only when all of it is known. */
final class XmlChild {

    private record Part(Table table, Map<String, String> cells) {}

    private final List<Part> parts = new ArrayList<>();
    private @Nullable Map<String, String> header;

    /** Keeps the HEADER; false when the child has one already. */
    boolean header(Map<String, String> cells) {
        if (header != null) return false;
        header = cells;
        return true;
    }

    void part(Table table, Map<String, String> cells) {
        parts.add(new Part(table, cells));
    }

    void rowsInto(Gathered gathered) {
        var own = header;
        if (own != null) {
            gathered.row(Table.HEADER, cells(Table.HEADER, own));
            if (own.containsKey("DUC") || !own.getOrDefault("UASC", "0").equals("0"))
                gathered.row(Table.UASC, cells(Table.UASC, own));
            XmlShape.KEY.keySet().stream().sorted().forEach(table -> keyed(table, own, gathered));
        }
        for (var part : parts) gathered.row(part.table(), cells(part.table(), part.cells()));
    }

    /** A row is made where its key is filled; other cells without it are kept, and said to have become no row. */
    private void keyed(Table table, Map<String, String> own, Gathered gathered) {
        var key = String.valueOf(XmlShape.KEY.get(table));
        var others = table.columns().stream()
                .filter(column -> !column.equals("CHILD") && !column.equals("DOB") && own.containsKey(column))
                .toList();
        if (own.containsKey(key)) gathered.row(table, cells(table, own));
        else if (!others.isEmpty())
            gathered.unread(
                    table,
                    cells(table, own),
                    "%s is filled but %s is not, so there is no row of %s."
                            .formatted(String.join(", ", others), key, table.title()));
    }

    /** A part says neither child nor date of birth: the HEADER has said them. */
    private @Nullable String[] cells(Table table, Map<String, String> part) {
        var columns = table.allColumns();
        @Nullable String[] cells = new @Nullable String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            var column = columns.get(i);
            boolean said = column.equals("CHILD") || column.equals("DOB");
            cells[i] = said ? (header == null ? null : header.get(column)) : part.get(column);
        }
        return cells;
    }
}
