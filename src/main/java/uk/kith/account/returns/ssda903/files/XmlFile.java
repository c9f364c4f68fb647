package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.Place;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.XmlCursor;
import uk.kith.account.returns.files.XmlText;
import uk.kith.account.returns.ssda903.Table;

/** The XML return, read child by child in the shape of {@link XmlShape}. What has no place in that shape is refused. */
final class XmlFile {

    private static final int MOST_STRANGERS = 10;

    /** What has no place in the return, each kind once. */
    private record Refused(Problems problems, Set<String> said) {

        void met(Place place, String sentence) {
            if (said.size() < MOST_STRANGERS && said.add(sentence)) problems.add(place, sentence);
        }
    }

    private final Path file;
    private final Limits limits;

    XmlFile(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    void readInto(Gathered gathered, Problems problems) throws IOException {
        for (var table : XmlShape.CARRIED) gathered.isFirst(table, new Place(file), problems);
        try (var in = Files.newInputStream(file);
                var xml = new XmlCursor(file, XmlText.of(in), limits, new Refused(problems, new HashSet<>())::met)) {
            xml.toOutermost(XmlShape.RETURN, "an SSDA903 return");
            while (xml.toNextIn(XmlShape.RETURN))
                if (xml.element().equals(XmlShape.CHILD)) child(xml, problems).rowsInto(gathered);
                else xml.pass(XmlShape.RETURN);
            xml.toEnd();
        } catch (XmlCursor.Stopped stopped) {
            problems.add(stopped.place(), stopped.sentence());
        }
    }

    private XmlChild child(XmlCursor xml, Problems problems) throws XmlCursor.Stopped {
        var child = new XmlChild();
        while (xml.toNextIn(XmlShape.CHILD))
            switch (xml.element()) {
                case XmlShape.EPISODE -> child.part(Table.EPISODES, cells(xml, Table.EPISODES, problems));
                case XmlShape.HEADER -> {
                    var place = xml.place();
                    if (!child.header(header(xml, child, problems)))
                        problems.add(place, "There is a second HEADER in one CHILD.");
                }
                default -> xml.pass(XmlShape.CHILD);
            }
        return child;
    }

    private Map<String, String> header(XmlCursor xml, XmlChild child, Problems problems) throws XmlCursor.Stopped {
        var cells = new HashMap<String, String>();
        while (xml.toNextIn(XmlShape.HEADER)) {
            var part = XmlShape.PARTS.get(xml.element());
            if (part != null) child.part(part, cells(xml, part, problems));
            else cell(xml, XmlShape.HEADER_COLUMNS, cells, XmlShape.HEADER, problems);
        }
        return cells;
    }

    private Map<String, String> cells(XmlCursor xml, Table part, Problems problems) throws XmlCursor.Stopped {
        var element = xml.element();
        var columns = XmlShape.columns(part);
        var cells = new HashMap<String, String>();
        while (xml.toNextIn(element)) cell(xml, columns, cells, element, problems);
        return cells;
    }

    private void cell(
            XmlCursor xml, Map<String, String> columns, Map<String, String> cells, String outer, Problems problems)
            throws XmlCursor.Stopped {
        var column = columns.get(xml.element());
        if (column == null) {
            xml.pass(outer);
            return;
        }
        var place = xml.place();
        var text = xml.text();
        if (!text.isEmpty() && cells.put(column, text) != null)
            problems.add(place, "%s is there twice in one %s.".formatted(column, outer));
    }
}
