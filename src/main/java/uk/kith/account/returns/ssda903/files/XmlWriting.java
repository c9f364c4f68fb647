package uk.kith.account.returns.ssda903.files;

import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.Table.UASC;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/** Writes the elements of the XML return in the order in which real returns have them. */
final class XmlWriting {

    private static final List<String> BEFORE_PARTS = List.of("UPN", "SEX", "DOB", "ETHNIC");
    private static final List<String> AMONG_PARTS = List.of("MOTHER", "MC_DOB");
    private static final List<String> PARTS_FIRST = List.of("AMISSING", "AREVIEW");
    private static final List<String> PARTS_LAST = List.of("PERMANENCE", "OC2", "AD_PLACED");

    private final Writer out;

    XmlWriting(Writer out) {
        this.out = out;
    }

    void write(Collection<XmlContent.Child> children) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(XmlShape.RETURN);
            for (var child : children) child(child, xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw broken.getCause() instanceof IOException cause ? cause : new IOException(broken);
        }
    }

    private static void child(XmlContent.Child child, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(XmlShape.CHILD);
        header(child, xml);
        for (var episode : child.of(EPISODES)) {
            xml.writeStartElement(XmlShape.EPISODE);
            for (var cell : XmlShape.columns(EPISODES).entrySet())
                cell(cell.getKey(), episode.cell(cell.getValue()), xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void header(XmlContent.Child child, XMLStreamWriter xml) throws XMLStreamException {
        var header = child.header();
        xml.writeStartElement(XmlShape.HEADER);
        cell("CHILDID", header.child(), xml);
        for (var column : BEFORE_PARTS) cell(column, header.cell(column), xml);
        cell("UASC", child.of(UASC).isEmpty() ? null : "1", xml);
        for (var row : child.of(UASC)) filled(row, Map.of("DUC", "DUC"), xml);
        for (var table : List.of(OC3, AD1)) for (var row : child.of(table)) filled(row, XmlShape.columns(table), xml);
        for (var part : PARTS_FIRST) parts(part, child, xml);
        for (var column : AMONG_PARTS) cell(column, header.cell(column), xml);
        for (var part : PARTS_LAST) parts(part, child, xml);
        xml.writeEndElement();
    }

    private static void parts(String element, XmlContent.Child child, XMLStreamWriter xml) throws XMLStreamException {
        Table table = XmlShape.PARTS.get(element);
        if (table == null) throw new IllegalArgumentException(element);
        for (var row : child.of(table)) {
            xml.writeStartElement(element);
            filled(row, XmlShape.columns(table), xml);
            xml.writeEndElement();
        }
    }

    private static void filled(Row row, Map<String, String> columns, XMLStreamWriter xml) throws XMLStreamException {
        for (var cell : columns.entrySet()) {
            var text = row.cell(cell.getValue());
            if (text != null) cell(cell.getKey(), text, xml);
        }
    }

    private static void cell(String element, @Nullable String text, XMLStreamWriter xml) throws XMLStreamException {
        if (text == null) {
            xml.writeEmptyElement(element);
            return;
        }
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
