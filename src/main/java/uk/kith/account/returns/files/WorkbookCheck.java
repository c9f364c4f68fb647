package uk.kith.account.returns.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Whether a workbook is safe to open. What a hostile one says about its size is not true, so all of it is unpacked into
 * nothing first; and one cell at a far address would make the library fill the memory with the cells before it.
 */
public final class WorkbookCheck {

    public static final String DAMAGED = "The workbook is damaged, or is no .xlsx file.";

    private final long mostBytes;
    private long bytes;

    private WorkbookCheck(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Why the workbook cannot be opened, in a sentence, if so. */
    public static Optional<String> objection(Path file, Limits limits) throws IOException {
        var check = new WorkbookCheck(limits.unpackedBytes());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList())
                if (check.isTooLarge(zip, entry))
                    return Optional.of("The workbook unpacks to more than the %s that are read."
                            .formatted(Limits.words(check.mostBytes)));
            for (var entry : zip.stream().toList())
                if (entry.getName().contains("worksheets/")
                        && entry.getName().endsWith(".xml")
                        && isTooWide(zip, entry))
                    return Optional.of("A sheet has cells beyond column ZZ; nothing that is read here is so wide.");
            return Optional.empty();
        } catch (ZipException
                | EOFException
                | CharacterCodingException
                | IllegalArgumentException
                | XMLStreamException damaged) {
            return Optional.of(DAMAGED);
        }
    }

    private boolean isTooLarge(ZipFile zip, ZipEntry entry) throws IOException {
        var block = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (int count; (count = in.read(block)) >= 0; ) if ((bytes += count) > mostBytes) return true;
        }
        return false;
    }

    private static boolean isTooWide(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        try (var in = zip.getInputStream(entry)) {
            var xml = XmlCursor.factory().createXMLStreamReader(XmlText.of(in));
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    var address = xml.getAttributeValue(null, "r");
                    if (address != null && !address.matches("[A-Z]{1,2}[0-9]{1,7}")) return true;
                }
            return false;
        }
    }
}
