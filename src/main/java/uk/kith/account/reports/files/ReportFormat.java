package uk.kith.account.reports.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.kith.account.reports.documents.Document;

/** A kind of file that a report is written to. */
public enum ReportFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordFile::bytes),
    HTML("text/html;charset=UTF-8", HtmlFile::bytes),
    PDF("application/pdf", PdfFile::bytes);

    private final String mediaType;
    private final Function<Document, byte[]> written;

    ReportFormat(String mediaType, Function<Document, byte[]> written) {
        this.mediaType = mediaType;
        this.written = written;
    }

    /** The format by a file's name, as {@code report.docx}. */
    public static Optional<ReportFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.ending()))
                .findFirst();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes(Document document) {
        return written.apply(document);
    }
}
