package uk.kith.front.desk.clocks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.Sheet;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Column;

/** Takes the register out of Kith as it is shown: the same lines, columns and order, on all pages. */
@Controller
@Transactional
@RequestMapping("/clocks")
@Needs(Right.EXPORT)
class ExportController {

    private final ClockRegister register;
    private final Audit audit;
    private final PageDay day;

    ExportController(ClockRegister register, Audit audit, PageDay day) {
        this.register = register;
        this.audit = audit;
        this.day = day;
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        return file(
                "clocks.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                sheet(request).csv());
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
        return file("clocks.xlsx", Sheet.XLSX, sheet(request).xlsx("Clocks"));
    }

    private Sheet sheet(HttpServletRequest request) {
        var asked = new RegisterAsked(Address.of(request), day.now());
        var lines = register.all(asked).lines();
        audit.shown(lines.stream().map(RegisterLine::child).toList(), "the clock register, taken out as a file");
        audit.did("exported", "the clock register", asked.address().toString());
        var titles = RegisterAsked.COLUMNS.stream().map(Column::title).toList();
        return new Sheet(titles, lines.stream().map(RegisterLine::cells).toList());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType kind, byte[] content) {
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
