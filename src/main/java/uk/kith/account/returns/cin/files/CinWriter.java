package uk.kith.account.returns.cin.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.files.WholeFiles;

/**
 * Writes a census message as the XML of its year: the elements in the message's order, yes and no as 1 and 0. What other
 * years have and this one has not, rows that stand in no other, and text that XML cannot hold are left out and counted.
 * The same message gives the same bytes.
 */
public final class CinWriter {

    private CinWriter() {}

    /** @throws NotWritten when the file cannot be written; then it has not changed */
    public static CinWritten xml(CinMessage message, Path file) throws NotWritten {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IllegalArgumentException("not a file: " + file);
        var content = new CinContent(message);
        WholeFiles.Content text = out -> {
            try (var xml = new CinXml(out)) {
                content.writeTo(xml);
            } catch (XMLStreamException broken) {
                throw broken.getCause() instanceof IOException cause ? cause : new IOException(broken);
            }
        };
        WholeFiles.write(folder, Map.of(String.valueOf(file.getFileName()), text));
        return new CinWritten(file, content.written(), content.leftOut());
    }
}
