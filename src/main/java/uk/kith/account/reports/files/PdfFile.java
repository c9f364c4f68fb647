package uk.kith.account.reports.files;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import uk.kith.account.reports.documents.Document;
import uk.kith.account.reports.files.SvgPicture.Description;

/** A report as a tagged PDF with its font inside, its charts drawn as in the HTML and with their tables. */
final class PdfFile {

    /** Liberation Sans, under the SIL Open Font License, comes with PDFBox. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Font FONT_OF_PICTURES = font();

    static {
        // It tells each step that it takes; what goes wrong is enough.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    private static Font font() {
        try (var in = Objects.requireNonNull(Loader.class.getResourceAsStream(FONT))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static byte[] bytes(Document document) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> Objects.requireNonNull(Loader.class.getResourceAsStream(FONT)), "Liberation Sans");
            builder.useSVGDrawer(new PdfPictures(FONT_OF_PICTURES));
            builder.withHtmlContent(HtmlFile.text(document, Description.ALTERNATIVE), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
