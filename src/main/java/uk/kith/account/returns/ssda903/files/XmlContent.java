package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/** What the XML return can carry of a return: children with their Header row, each with the rows that fit to it. */
final class XmlContent {

    /** One child and its rows, by table, in the order of writing. */
    record Child(Row header, Map<Table, List<Row>> rows) {

        List<Row> of(Table table) {
            return rows.getOrDefault(table, List.of());
        }
    }

    private final Map<String, Child> children = new TreeMap<>();
    private final Map<Table, Integer> carried = new EnumMap<>(Table.class);
    private final Map<Table, Integer> leftOut = new EnumMap<>(Table.class);

    private XmlContent() {}

    static XmlContent of(Return whole) {
        var content = new XmlContent();
        for (var table : whole.present()) {
            content.carried.put(table, 0);
            for (var row : ReturnWriter.inOrder(whole, table))
                (content.take(row) ? content.carried : content.leftOut).merge(table, 1, Integer::sum);
        }
        return content;
    }

    Map<Table, Integer> carried() {
        return carried;
    }

    Map<Table, Integer> leftOut() {
        return leftOut;
    }

    void writeTo(Writer out) throws IOException {
        new XmlWriting(out).write(children.values());
    }

    private boolean take(Row row) {
        var name = row.child();
        if (name == null || !XmlShape.CARRIED.contains(row.table()) || !isWritable(row)) return false;
        if (row.table() == Table.HEADER)
            return children.putIfAbsent(name, new Child(row, new EnumMap<>(Table.class))) == null;
        var child = children.get(name);
        if (child == null || !fits(row, child)) return false;
        return child.rows()
                .computeIfAbsent(row.table(), none -> new ArrayList<>())
                .add(row);
    }

    /** Whether the row can be told again from the child's HEADER, which says some of its cells for it. */
    private static boolean fits(Row row, Child child) {
        var table = row.table();
        var key = XmlShape.KEY.get(table);
        return says(row, child.header(), "DOB")
                && says(row, child.header(), "SEX")
                && (key == null || row.cell(key) != null)
                && (!XmlShape.SINGLE.contains(table) || child.of(table).isEmpty());
    }

    private static boolean says(Row row, Row header, String column) {
        return !row.table().columns().contains(column) || Objects.equals(row.cell(column), header.cell(column));
    }

    private static boolean isWritable(Row row) {
        for (var cell : row.cells()) if (cell != null && !cell.chars().allMatch(XmlContent::isWritable)) return false;
        return true;
    }

    /** XML 1.0 has no control characters, and reads a carriage return as something else. */
    private static boolean isWritable(int character) {
        return character >= 0x20 && character < 0xFFFE || character == '\t' || character == '\n';
    }
}
