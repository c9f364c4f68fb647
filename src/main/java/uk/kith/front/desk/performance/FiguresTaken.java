package uk.kith.front.desk.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.front.desk.Sheet;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.pages.Address;

/** Figures, or the children behind them, that somebody takes out of Kith as a file; the trail says so. */
@Component
@Transactional
class FiguresTaken {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Audit audit;

    FiguresTaken(Audit audit) {
        this.audit = audit;
    }

    ResponseEntity<byte[]> csv(String name, Sheet sheet, Address from) {
        return file(name + ".csv", CSV, sheet.csv(), from);
    }

    ResponseEntity<byte[]> xlsx(String name, Sheet sheet, Address from) throws IOException {
        return file(name + ".xlsx", Sheet.XLSX, sheet.xlsx("Figures"), from);
    }

    ResponseEntity<byte[]> text(String name, String words, Address from) {
        return file(
                name + ".txt",
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                words.getBytes(StandardCharsets.UTF_8),
                from);
    }

    private ResponseEntity<byte[]> file(String name, MediaType kind, byte[] content, Address from) {
        audit.did("exported", "the figures in " + name, from.toString());
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
