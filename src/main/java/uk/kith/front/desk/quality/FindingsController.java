package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.account.returns.findings.Findings;
import uk.kith.front.desk.Sheet;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Listing;

/** Findings one by one, narrowed and sorted as the address says, on the page or as a file. */
@Controller
@Transactional
@RequestMapping(QualityAsked.PATH + "/findings")
@Needs(Right.SEE_CHILDREN)
class FindingsController {

    private final QualityHeads heads;
    private final Findings findings;
    private final Audit audit;

    FindingsController(QualityHeads heads, Findings findings, Audit audit) {
        this.heads = heads;
        this.findings = findings;
        this.audit = audit;
    }

    @GetMapping
    String show(HttpServletRequest request, Model page) {
        var head = heads.of(request);
        var listing = listing(head.asked());
        var found =
                lines(head.asked(), listing, listing.size(), listing.offset(), "the findings of the national rules");
        page.addAttribute("page", new FindingsPage(head, listing.withTotal(found.total()), found.lines()));
        return "desk/quality/findings";
    }

    @GetMapping("/export.csv")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        return file(
                "findings.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                sheet(request).csv());
    }

    @GetMapping("/export.xlsx")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> xlsx(HttpServletRequest request) throws IOException {
        return file("findings.xlsx", Sheet.XLSX, sheet(request).xlsx("Findings"));
    }

    private Sheet sheet(HttpServletRequest request) {
        var asked = heads.asked(request);
        var found = lines(
                asked, listing(asked), Integer.MAX_VALUE, 0, "the findings of the national rules, taken out as a file");
        audit.did(
                "exported",
                "the findings of the national rules",
                asked.address().toString());
        return new Sheet(
                FindingLine.TITLES,
                found.lines().stream().map(FindingLine::cells).toList());
    }

    private static Listing listing(QualityAsked asked) {
        return Listing.of(asked.address(), FindingLine.COLUMNS, "child");
    }

    private Findings.Page<FindingLine> lines(QualityAsked asked, Listing listing, int size, int offset, String about) {
        var order = Findings.Order.valueOf(listing.sort().toUpperCase(Locale.ROOT));
        var found = findings.lines(asked.wanted(), order, listing.descending(), size, offset);
        audit.shown(
                found.lines().stream()
                        .map(line -> line.finding().child())
                        .filter(Objects::nonNull)
                        .toList(),
                about);
        List<FindingLine> lines = found.lines().stream().map(FindingLine::new).toList();
        return new Findings.Page<>(lines, found.total());
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
