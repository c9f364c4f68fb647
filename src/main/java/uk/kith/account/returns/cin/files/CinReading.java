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

    /** Where the rows of the child being read begin: its identifier may come after them. */
    private int firstOfChild;

    CinReading(XmlCursor xml, Passed passed) {
        this.xml = xml;
        this.passed = passed;
    }

    List<CinRow> message() throws Stopped {
        xml.toOutermost(CinShape.MESSAGE, "a census message of children in need");
        while (xml.toNextIn(CinShape.MESSAGE))
            if (xml.element().equals(CinShape.CHILDREN)) children();
            else part(CinShape.IN_MESSAGE.get(xml.element()), CinShape.MESSAGE, new Inside(NO_KEYS, NO_KEYS));
        xml.toEnd();
        return rows;
    }

    private void children() throws Stopped {
        while (xml.toNextIn(CinShape.CHILDREN))
            if (xml.element().equals(CinShape.CHILD)) child();
            else xml.pass(CinShape.CHILDREN);
    }

    private void child() throws Stopped {
        firstOfChild = rows.size();
        var place = xml.place();
        var child = new Inside(new @Nullable String[1], NO_KEYS);
        while (xml.toNextIn(CinShape.CHILD)) part(CinShape.IN_CHILD.get(xml.element()), CinShape.CHILD, child);
        for (var table : List.of(CinTable.CHILD_IDENTIFIERS, CinTable.CHILD_CHARACTERISTICS))
            if (!child.holds(table)) {
                row(table, child);
                passed.met(place, "A Child has no %s.".formatted(table.title()));
            }
        nameRows();
    }

    /** Every row of the child bears the identifier that its ChildIdentifiers gives. */
    private void nameRows() {
        String name = null;
        var own = rows.subList(firstOfChild, rows.size());
        for (var row : own) if (row.table() == CinTable.CHILD_IDENTIFIERS) name = row.cells()[0];
        for (var row : own) row.cells()[0] = name;
    }

    /** What an element that may hold others is while it is read: its keys and cells, and how much of each it holds. */
    private static final class Inside {

        final @Nullable String[] keys;
        final @Nullable String[] cells;
        private final Map<CinTable, Integer> held = new EnumMap<>(CinTable.class);

        Inside(@Nullable String[] keys, @Nullable String[] cells) {
            this.keys = keys;
            this.cells = cells;
        }

        boolean holds(CinTable table) {
            return held.containsKey(table);
        }

        int next(CinTable table) {
            return held.merge(table, 1, Integer::sum);
        }
    }

    private void part(@Nullable Part part, String outer, Inside inside) throws Stopped {
        switch (part) {
            case null -> xml.pass(outer);
            case Cell(int place) -> cell(inside.cells, place, outer);
            case Group(var parts) -> parts(parts, xml.element(), inside);
            case Several several -> several(several, inside);
            case Block(var table, var parts) -> {
                if (isOneOnly(table) && inside.holds(table)) xml.pass(outer + " a second time");
                else parts(parts, xml.element(), row(table, inside));
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
        rows.add(new CinRow(table, counted.merge(table, 1, Integer::sum), cells));
        var keys = new @Nullable String[table.keys()];
        System.arraycopy(cells, 0, keys, 0, keys.length);
        return new Inside(keys, cells);
    }
}
