package uk.kith.account.returns.cin.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.files.CinShape.Block;
import uk.kith.account.returns.cin.files.CinShape.Cell;
import uk.kith.account.returns.cin.files.CinShape.Group;
import uk.kith.account.returns.cin.files.CinShape.Part;
import uk.kith.account.returns.cin.files.CinShape.Several;
import uk.kith.account.returns.files.XmlCursor;
import uk.kith.account.returns.files.XmlCursor.Stopped;

/** One census message while it is read: elements become rows in the order in which they stand. */
final class CinReading {

    private static final String[] NO_KEYS = {};

    private final XmlCursor xml;
    private final Passed passed;
    private final List<CinRow> rows = new ArrayList<>();
    private final Map<CinTable, Integer> counted = new EnumMap<>(CinTable.class);

    CinReading(XmlCursor xml, Passed passed) {
        this.xml = xml;
        this.passed = passed;
    }

    List<CinRow> message() throws Stopped {
        xml.toOutermost(CinShape.MESSAGE, "a census message of children in need");
        var message = new Inside(NO_KEYS, NO_KEYS, null);
        message.awaits(CinTable.HEADER, row(CinTable.HEADER, message));
        while (xml.toNextIn(CinShape.MESSAGE))
            if (xml.element().equals(CinShape.CHILDREN)) children();
            else part(CinShape.IN_MESSAGE.get(xml.element()), CinShape.MESSAGE, message);
        xml.toEnd();
        return message.isAwaiting(CinTable.HEADER) ? rows.subList(1, rows.size()) : rows;
    }

    private void children() throws Stopped {
        while (xml.toNextIn(CinShape.CHILDREN))
            if (xml.element().equals(CinShape.CHILD)) child();
            else xml.pass(CinShape.CHILDREN);
    }

    private void child() throws Stopped {
        int firstOfChild = rows.size();
        var place = xml.place();
        var nobody = new Inside(new @Nullable String[1], NO_KEYS, null);
        var who = row(CinTable.CHILD_IDENTIFIERS, nobody);
        var child = new Inside(nobody.keys, who.cells, who.row);
        child.awaits(CinTable.CHILD_IDENTIFIERS, who);
        child.awaits(CinTable.CHILD_CHARACTERISTICS, row(CinTable.CHILD_CHARACTERISTICS, child));
        while (xml.toNextIn(CinShape.CHILD)) part(CinShape.IN_CHILD.get(xml.element()), CinShape.CHILD, child);
        for (var table : List.of(CinTable.CHILD_IDENTIFIERS, CinTable.CHILD_CHARACTERISTICS))
            if (child.isAwaiting(table)) passed.met(place, "A Child has no %s.".formatted(table.title()));
        // The identifier may have come after what bears it.
        for (var row : rows.subList(firstOfChild, rows.size())) row.cells()[0] = who.cells[0];
    }

    /** What an element that may hold others is while it is read: its keys and cells, and how much of each it holds. */
    private static final class Inside {

        final @Nullable String[] keys;
        final @Nullable String[] cells;
        final @Nullable CinRow row;
        private final Map<CinTable, Integer> held = new EnumMap<>(CinTable.class);
        private final Map<CinTable, Inside> awaited = new EnumMap<>(CinTable.class);

        Inside(@Nullable String[] keys, @Nullable String[] cells, @Nullable CinRow row) {
            this.keys = keys;
            this.cells = cells;
            this.row = row;
        }

        int next(CinTable table) {
            return held.merge(table, 1, Integer::sum);
        }

        /** Says that a block may come once, and which row it fills. */
        void awaits(CinTable table, Inside row) {
            awaited.put(table, row);
        }

        boolean isAwaiting(CinTable table) {
            return awaited.containsKey(table);
        }
    }

    private void part(@Nullable Part part, String outer, Inside inside) throws Stopped {
        switch (part) {
            case null -> xml.pass(outer);
            case Cell(int place) -> cell(inside.cells, place, outer);
            case Group(var parts) -> parts(parts, xml.element(), inside);
            case Several several -> several(several, inside);
            case Block(var table, var parts) -> {
                var row = isOneOnly(table) ? inside.awaited.remove(table) : row(table, inside);
                if (row == null) xml.pass(outer + " a second time");
                else parts(parts, xml.element(), row);
            }
        }
    }

    private static boolean isOneOnly(CinTable table) {
        return switch (table) {
            case HEADER, CHILD_IDENTIFIERS, CHILD_CHARACTERISTICS -> true;
            default -> false;
        };
    }

    private void parts(Map<String, Part> parts, String element, Inside inside) throws Stopped {
        while (xml.toNextIn(element)) part(parts.get(xml.element()), element, inside);
    }

    private void cell(@Nullable String[] cells, int place, String outer) throws Stopped {
        if (cells[place] != null) {
            xml.pass(outer + " a second time");
            return;
        }
        var text = xml.text();
        cells[place] = text.isBlank() ? null : text;
    }

    private void several(Several several, Inside inside) throws Stopped {
        var outer = xml.element();
        while (xml.toNextIn(outer)) {
            if (!xml.element().equals(several.element())) {
                xml.pass(outer);
                continue;
            }
            var row = row(several.table(), inside).cells;
            cell(row, row.length - 1, outer);
            if (several.table() == CinTable.ASSESSMENT_FACTORS) join(inside.cells, row[row.length - 1]);
        }
    }

    /** An assessment holds the codes of all its factors too. */
    private static void join(@Nullable String[] assessment, @Nullable String factor) {
        int last = assessment.length - 1;
        if (factor != null) assessment[last] = assessment[last] == null ? factor : assessment[last] + " " + factor;
    }

    /** A new row: it bears the keys of what it stands in, and its own number there if others hang on it. */
    private Inside row(CinTable table, Inside outer) {
        @Nullable String[] cells = new @Nullable String[table.columns().size()];
        System.arraycopy(outer.keys, 0, cells, 0, Math.min(outer.keys.length, table.keys()));
        int number = outer.next(table);
        if (table.keys() > outer.keys.length && table.keys() > 1) cells[table.keys() - 1] = Integer.toString(number);
        var row = new CinRow(table, counted.merge(table, 1, Integer::sum), cells, outer.row);
        rows.add(row);
        var keys = new @Nullable String[table.keys()];
        System.arraycopy(cells, 0, keys, 0, keys.length);
        return new Inside(keys, cells, row);
    }
}
