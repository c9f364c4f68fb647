package uk.kith.front.desk.returns;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.account.returns.runs.NationalReturns;
import uk.kith.account.returns.runs.SignOffs;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** A return as it was sent: the file that was kept, and the same file made again. */
@Controller
@Transactional
@RequestMapping(SentController.PATH + "/{sent}")
@Needs(Right.LOAD_AND_PRODUCE)
class SentController {

    static final String PATH = ReturnsController.PATH + "/sent";

    private final SignOffs signOffs;
    private final NationalReturns returns;

    SentController(SignOffs signOffs, NationalReturns returns) {
        this.signOffs = signOffs;
        this.returns = returns;
    }

    @GetMapping
    String show(@PathVariable UUID sent, Model page) {
        var signed = signOffs.find(sent);
        page.addAttribute("page", new SentPage(returns.named(signed.returnName()), signed, signOffs.seesEverybody()));
        return "desk/returns/sent";
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable UUID sent) {
        var signed = signOffs.find(sent);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(signed.fileName())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(signOffs.sent(signed));
    }

    @PostMapping("/rebuilt")
    String rebuild(@PathVariable UUID sent, Worker worker) {
        signOffs.rebuild(signOffs.find(sent), worker.id());
        return "redirect:" + PATH + "/" + sent;
    }
}
