package uk.kith.account.returns.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A place in an XML file that moves forward. It never follows a document type or an entity, never fetches anything from
 * outside the file, and says what it passes that has no place in a return. All elements are of the outermost one's
 * namespace, if it has one; those of another are passed.
 */
public final class XmlCursor implements AutoCloseable {

    /** Deeper than any return by far; a file of nothing but openings would fill the memory. */
    private static final int DEEPEST = 50;

    private final Path file;
    private final Limits limits;
    private final Strangers strangers;
    private final XMLStreamReader xml;
    private @Nullable String namespace;

    /** What becomes of the elements and words that have no place in the return. */
    @FunctionalInterface
    public interface Strangers {

        /** @param sentence what was met, the same for each of its kind */
        void met(Place place, String sentence);
    }

    /** The file cannot be read past a place. */
    public static final class Stopped extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Place place;

        Stopped(Place place, String sentence) {
            super(sentence);
            this.place = place;
        }

        public Place place() {
            return place;
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    public XmlCursor(Path file, Reader text, Limits limits, Strangers strangers) throws Stopped {
        this.file = file;
        this.limits = limits;
        this.strangers = strangers;
        try {
            this.xml = factory().createXMLStreamReader(text);
        } catch (XMLStreamException broken) {
            throw stopped(file, broken);
        }
    }

    /** The JDK's own factory by name: a dependency may put another first. */
    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The name of the element the cursor is at, without its namespace. */
    public String element() {
        return xml.getLocalName();
    }

    /** The namespace of the outermost element, which returns do not have. */
    public @Nullable String namespace() {
        return namespace;
    }

    public Place place() {
        return place(file, xml.getLocation());
    }

    private static Place place(Path file, Location location) {
        return new Place(file, "line " + location.getLineNumber() + ", character " + location.getColumnNumber());
    }

    /**
     * Moves to the outermost element, or says that the file is of something else.
     *
     * @param what the return, as in "an SSDA903 return"
     */
    public void toOutermost(String expected, String what) throws Stopped {
        while (next() != XMLStreamConstants.START_ELEMENT) continue;
        if (!element().equals(expected))
            throw new Stopped(
                    place(),
                    "The outermost element is %s; that of %s is %s.".formatted(Shown.text(element()), what, expected));
        namespace = xml.getNamespaceURI();
    }

    /** Moves to the next element directly inside the one the cursor is in; false when that one ends. */
    public boolean toNextIn(String outer) throws Stopped {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (Objects.equals(xml.getNamespaceURI(), namespace)) return true;
                    pass(outer);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) stranger("There is text in %s, outside its elements.".formatted(outer));
                }
                default -> {}
            }
        }
    }

    /** The text of the element the cursor is at, which ends with it. */
    public String text() throws Stopped {
        var element = element();
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> pass(element);
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + xml.getTextLength() > limits.cellCharacters())
                        throw new Stopped(
                                place(), "%s has more than %d characters.".formatted(element, limits.cellCharacters()));
                    text.append(xml.getText());
                }
                default -> {}
            }
        }
    }

    /** Passes an element that has no place here, with all that is in it, and says so. */
    public void pass(String outer) throws Stopped {
        stranger("%s has no place in %s.".formatted(Shown.text(element()), outer));
        for (int depth = 1; depth > 0; )
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST)
                        throw new Stopped(
                                place(), "Elements stand in one another more than %d deep.".formatted(DEEPEST));
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
    }

    private void stranger(String sentence) {
        strangers.met(place(), sentence);
    }

    /** To the end of the file, where nothing more may come. */
    public void toEnd() throws Stopped {
        while (next() != XMLStreamConstants.END_DOCUMENT) continue;
    }

    private int next() throws Stopped {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD)
                throw new Stopped(
                        place(),
                        "The file declares a document type, which no return has; entities are never followed.");
            if (event == XMLStreamConstants.ENTITY_REFERENCE)
                throw new Stopped(place(), "The file refers to an entity, which no return has.");
            return event;
        } catch (XMLStreamException broken) {
            throw stopped(file, broken);
        }
    }

    private static Stopped stopped(Path file, XMLStreamException broken) {
        var location = broken.getLocation();
        return new Stopped(
                location == null ? new Place(file) : place(file, location), because(broken.getNestedException()));
    }

    private static String because(@Nullable Throwable cause) {
        if (cause instanceof CharacterCodingException)
            return "From here on the file is not in the encoding it declares.";
        return cause instanceof XmlText.Endless endless
                ? String.valueOf(endless.getMessage())
                : "The XML is broken here and cannot be read further.";
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
