package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.account.returns.findings.Findings;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;

/** Data quality by worker and by team. Children are counted as far as the reader may see them, and none is named. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class GroupsFoundController {

    private final QualityHeads heads;
    private final Findings findings;

    GroupsFoundController(QualityHeads heads, Findings findings) {
        this.heads = heads;
        this.findings = findings;
    }

    @GetMapping(QualityAsked.PATH + "/workers")
    String workers(HttpServletRequest request, Model page) {
        var head = heads.of(request);
        page.addAttribute(
                "page",
                new GroupsFoundPage(
                        head, "worker", findings.byWorker(head.asked().wanted())));
        return "desk/quality/groups";
    }

    @GetMapping(QualityAsked.PATH + "/teams")
    String teams(HttpServletRequest request, Model page) {
        var head = heads.of(request);
        page.addAttribute(
                "page",
                new GroupsFoundPage(head, "team", findings.byTeam(head.asked().wanted())));
        return "desk/quality/groups";
    }
}
