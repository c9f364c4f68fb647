package uk.kith.account.returns.cin.files;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of a message as text: each on a line of its own, set in by how deep it stands. */
final class CinXml implements AutoCloseable {

    private static final String STEP = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    CinXml(Writer out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void open(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        depth++;
    }

    void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    void cell(String element, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + STEP.repeat(depth));
    }

    /** Ends the text; what it was written to stays open. */
    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
