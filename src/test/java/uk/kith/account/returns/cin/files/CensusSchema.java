package uk.kith.account.returns.cin.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of the census message of a year, which lies beside the project and not in it. */
public final class CensusSchema {

    private final Schema schema;

    private CensusSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema, where there is one. It has no place for PreProceedingsandFGDM. */
    public static Optional<CensusSchema> of(int year) throws SAXException {
        var file = Path.of(
                System.getProperty("kith.shared", "../shared"), "reference/cin/xsd/CIN_schema_%d.xsd".formatted(year));
        if (!Files.exists(file)) return Optional.empty();
        return Optional.of(new CensusSchema(
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile())));
    }

    /** What breaks the schema, each kind once. */
    public TreeSet<String> breaches(Path message) throws SAXException, IOException {
        var found = new TreeSet<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {

            @Override
            public void warning(SAXParseException breach) {
                found.add(breach.getMessage());
            }

            @Override
            public void error(SAXParseException breach) {
                found.add(breach.getMessage());
            }

            @Override
            public void fatalError(SAXParseException breach) {
                found.add(breach.getMessage());
            }
        });
        validator.validate(new StreamSource(message.toFile()));
        return found;
    }
}
