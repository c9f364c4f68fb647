package uk.kith.account.reports.files;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import uk.kith.account.reports.documents.Document;

/** A report as a tagged PDF with its font inside. The tables of charts stand in it, their pictures do not. */
final class PdfFile {

    /** Liberation Sans, under the SIL Open Font License, comes with PDFBox. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It tells each step that it takes; what goes wrong is enough.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    static byte[] bytes(Document document) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> Objects.requireNonNull(Loader.class.getResourceAsStream(FONT)), "Liberation Sans");
            builder.withHtmlContent(HtmlFile.text(document, false), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
