package uk.kith.front.desk.returns.annexa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kith.account.returns.annexa.files.AnnexAWorkbook;
import uk.kith.account.returns.annexa.producing.ProducedAnnexA;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.Sheet;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Problems;

/** Annex A for a day of inspection. The workbook has the children whom the worker may see, and no others. */
@Controller
@Transactional
@RequestMapping(AnnexAController.PATH)
@Needs(Right.LOAD_AND_PRODUCE)
class AnnexAController {

    static final String PATH = "/returns/annex-a";

    private final ProducedAnnexA lists;
    private final Audit audit;
    private final PageDay today;

    AnnexAController(ProducedAnnexA lists, Audit audit, PageDay today) {
        this.lists = lists;
        this.audit = audit;
        this.today = today;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String day, Model page) {
        var typed = day == null ? DateWords.full(today.now()) : day;
        var read = DateTyped.read(typed, today.now());
        page.addAttribute("page", new AnnexAPage(typed, read, day != null));
        page.addAttribute(
                "problems",
                read instanceof DateTyped.NotRead(var says) ? Problems.NONE.and("day", says) : Problems.NONE);
        return "desk/returns/annex-a";
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = "") String day) {
        LocalDate asAt = DateTyped.read(day, today.now()).date().orElseThrow(() -> new NotThere("day"));
        var workbook = AnnexAWorkbook.bytes(lists.of(asAt), asAt);
        audit.did("exported", "Annex A as at " + DateWords.full(asAt), null);
        return ResponseEntity.ok()
                .contentType(Sheet.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(AnnexAWorkbook.fileName(asAt))
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(workbook);
    }
}
