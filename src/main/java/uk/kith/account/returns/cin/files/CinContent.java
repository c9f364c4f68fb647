package uk.kith.account.returns.cin.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.files.CinShape.Block;
import uk.kith.account.returns.cin.files.CinShape.Cell;
import uk.kith.account.returns.cin.files.CinShape.Group;
import uk.kith.account.returns.cin.files.CinShape.Part;
import uk.kith.account.returns.cin.files.CinShape.Several;

/** The rows of a message in the order in which its XML has them, each inside the one it stands in. */
final class CinContent {

    private static final Set<String> YES_OR_NO = Set.of("ReferralNFA", "ICPCnotRequired");

    private final CinMessage message;
    private final Map<CinRow, Map<CinTable, List<CinRow>>> inside = new IdentityHashMap<>();
    private final Map<CinTable, Integer> written = new EnumMap<>(CinTable.class);
    private final Map<String, Integer> leftOut = new TreeMap<>();

    CinContent(CinMessage message) {
        this.message = message;
        for (var table : CinTable.values()) {
            written.put(table, 0);
            for (var row : message.rows(table)) {
                if (row.within() != null)
                    inside.computeIfAbsent(row.within(), none -> new EnumMap<>(CinTable.class))
                            .computeIfAbsent(table, none -> new ArrayList<>())
                            .add(row);
            }
        }
    }

    Map<CinTable, Integer> written() {
        return written;
    }

    Map<String, Integer> leftOut() {
        return leftOut;
    }

    void writeTo(CinXml xml) throws XMLStreamException {
        xml.open(CinShape.MESSAGE);
        for (var header : message.rows(CinTable.HEADER)) block("Header", CinShape.IN_MESSAGE, header, xml);
        xml.open(CinShape.CHILDREN);
        for (var who : message.rows(CinTable.CHILD_IDENTIFIERS)) {
            xml.open(CinShape.CHILD);
            block("ChildIdentifiers", CinShape.IN_CHILD, who, xml);
            for (var part : CinShape.IN_CHILD.entrySet())
                if (part.getValue() instanceof Block(var table, var parts))
                    for (var row : in(who, table)) block(part.getKey(), CinShape.IN_CHILD, row, xml);
            xml.end();
        }
        xml.end();
        xml.end();
        for (var table : CinTable.values())
            leaveOut(table.title(), message.rows(table).size() - written.getOrDefault(table, 0));
    }

    private List<CinRow> in(CinRow row, CinTable table) {
        if (table.firstYear() > message.year().ending()) return List.of();
        return inside.getOrDefault(row, Map.of()).getOrDefault(table, List.of());
    }

    private void block(String element, Map<String, Part> shape, CinRow row, CinXml xml) throws XMLStreamException {
        if (!(shape.get(element) instanceof Block(var table, var parts))) throw new IllegalArgumentException(element);
        xml.open(element);
        parts(parts, row, xml);
        xml.end();
        written.merge(table, 1, Integer::sum);
    }

    private void parts(Map<String, Part> parts, CinRow row, CinXml xml) throws XMLStreamException {
        for (var part : parts.entrySet()) {
            var element = part.getKey();
            switch (part.getValue()) {
                case Cell(int place) -> cell(element, row, place, xml);
                case Group(var inGroup) -> {
                    xml.open(element);
                    parts(inGroup, row, xml);
                    xml.end();
                }
                case Block(var table, var _) -> {
                    for (var own : in(row, table)) block(element, parts, own, xml);
                }
                case Several(var table, var one) -> several(element, one, in(row, table), xml);
            }
        }
    }

    private void several(String element, String one, List<CinRow> rows, CinXml xml) throws XMLStreamException {
        if (rows.isEmpty()) return;
        xml.open(element);
        for (var row : rows) {
            cell(one, row, row.cells().length - 1, xml);
            written.merge(row.table(), 1, Integer::sum);
        }
        xml.end();
    }

    private void cell(String element, CinRow row, int place, CinXml xml) throws XMLStreamException {
        var text = row.cells()[place];
        var column = row.table().columns().get(place);
        if (text == null) return;
        if (row.table().tells(column, message.year()) && isWritable(text))
            xml.cell(element, YES_OR_NO.contains(element) ? oneOrZero(text) : text);
        else leaveOut(row.table().title() + "." + column, 1);
    }

    private void leaveOut(String what, int count) {
        if (count > 0) leftOut.merge(what, count, Integer::sum);
    }

    private static String oneOrZero(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> text;
        };
    }

    /** XML 1.0 has no control characters. */
    private static boolean isWritable(String text) {
        return text.codePoints()
                .allMatch(one -> one >= 0x20 && one != 0xFFFE && one != 0xFFFF && !isSurrogate(one)
                        || one == '\t'
                        || one == '\n'
                        || one == '\r');
    }

    private static boolean isSurrogate(int one) {
        return one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
    }
}
