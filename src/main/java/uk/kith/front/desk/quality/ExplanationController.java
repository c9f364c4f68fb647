package uk.kith.front.desk.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.account.returns.findings.Explanations;
import uk.kith.account.returns.findings.Finding;
import uk.kith.account.returns.findings.Findings;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.front.desk.child.ChildHeads;
import uk.kith.front.desk.tomend.Point;
import uk.kith.kernel.NotThere;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.KnownAt.NothingRecordedThen;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** Why a finding is unlikely and yet true; it travels with the return. */
@Controller
@Transactional
@Needs(value = Right.RECORD, or = Right.LOAD_AND_PRODUCE)
class ExplanationController {

    private static final String OF_A_CHILD = "/children/{child}/findings/{id}/explanation";
    private static final String OF_THE_WHOLE = QualityAsked.PATH + "/findings/{finding}/explanation";

    private final Findings findings;
    private final Explanations explanations;
    private final ChildHeads heads;

    ExplanationController(Findings findings, Explanations explanations, ChildHeads heads) {
        this.findings = findings;
        this.explanations = explanations;
        this.heads = heads;
    }

    static String ofTheWhole(UUID finding) {
        return OF_THE_WHOLE.replace("{finding}", finding.toString());
    }

    @GetMapping(OF_A_CHILD)
    String ask(@PathVariable UUID child, @PathVariable UUID id, Model page) {
        var head = heads.looked(child, "a finding to explain");
        return shown(page, one(id, child), head);
    }

    @PostMapping(OF_A_CHILD)
    String explain(
            @PathVariable UUID child,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean withdrawn,
            Worker worker,
            Model page,
            RedirectAttributes redirect) {
        var head = heads.looked(child, "a finding to explain");
        return saved(page, one(id, child), head, reason, withdrawn, worker, redirect);
    }

    @GetMapping(OF_THE_WHOLE)
    String ask(@PathVariable UUID finding, Model page) {
        return shown(page, one(finding, null), null);
    }

    @PostMapping(OF_THE_WHOLE)
    String explain(
            @PathVariable UUID finding,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean withdrawn,
            Worker worker,
            Model page,
            RedirectAttributes redirect) {
        return saved(page, one(finding, null), null, reason, withdrawn, worker, redirect);
    }

    private Finding one(UUID id, @Nullable UUID child) {
        var finding = findings.one(id);
        if (child == null ? finding.child() != null : !child.equals(finding.child())) throw new NotThere("finding");
        return finding;
    }

    private static String shown(Model page, Finding finding, @Nullable ChildHead head) {
        var explained = finding.explained();
        return shown(page, finding, head, explained == null ? null : explained.reason(), Problems.NONE);
    }

    private static String shown(
            Model page, Finding finding, @Nullable ChildHead head, @Nullable String reason, Problems problems) {
        var point = new Point(finding, null, null);
        page.addAttribute(
                "page",
                new ExplanationPage(
                        point,
                        head,
                        head == null ? ofTheWhole(finding.id()) : point.explanation(),
                        back(finding),
                        reason,
                        problems));
        return "desk/quality/explanation";
    }

    private String saved(
            Model page,
            Finding finding,
            @Nullable ChildHead head,
            String reason,
            boolean withdrawn,
            Worker worker,
            RedirectAttributes redirect) {
        if (Acting.now().knownAt() != null) throw new NothingRecordedThen();
        if (withdrawn) {
            explanations.withdraw(finding);
            new Saved("Explanation taken back", "The finding is to mend again.").on(redirect);
        } else {
            if (reason.isBlank())
                return shown(page, finding, head, reason, Problems.NONE.and("reason", "Say why it is right as it is."));
            explanations.explain(finding, reason.strip(), worker.id());
            new Saved("Explanation recorded", "It goes with the return.").on(redirect);
        }
        return "redirect:" + back(finding);
    }

    private static String back(Finding finding) {
        return finding.child() == null
                ? QualityAsked.PATH + "/findings?explained=all&rule=" + finding.rule()
                : "/children/" + finding.child() + "/data-to-mend";
    }
}
