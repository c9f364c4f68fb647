package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.account.returns.findings.Findings;
import uk.kith.account.returns.findings.Findings.OfChild;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Listing;

/** Data quality by child. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class ChildrenFoundController {

    private final QualityHeads heads;
    private final Findings findings;
    private final Audit audit;

    ChildrenFoundController(QualityHeads heads, Findings findings, Audit audit) {
        this.heads = heads;
        this.findings = findings;
        this.audit = audit;
    }

    @GetMapping(QualityAsked.PATH + "/children")
    String show(HttpServletRequest request, Model page) {
        var head = heads.of(request);
        var listing = Listing.of(head.asked().address(), List.of(), "most");
        var found = findings.byChild(head.asked().wanted(), listing.size(), listing.offset());
        audit.shown(
                found.lines().stream()
                        .map(OfChild::child)
                        .filter(Objects::nonNull)
                        .toList(),
                "data quality by child");
        page.addAttribute("page", new ChildrenFoundPage(head, listing.withTotal(found.total()), found.lines()));
        return "desk/quality/children";
    }
}
