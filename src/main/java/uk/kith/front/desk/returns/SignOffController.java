package uk.kith.front.desk.returns;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.account.returns.runs.RunFindings;
import uk.kith.account.returns.runs.SignOffs;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** Signing a return off after a check of the record: from then on its file is kept. */
@Controller
@Transactional
@RequestMapping(RunController.PATH + "/{run}/sign-off")
@Needs(Right.LOAD_AND_PRODUCE)
class SignOffController {

    private final RunHeads heads;
    private final RunFindings findings;
    private final SignOffs signOffs;

    SignOffController(RunHeads heads, RunFindings findings, SignOffs signOffs) {
        this.heads = heads;
        this.findings = findings;
        this.signOffs = signOffs;
    }

    @GetMapping
    String ask(@PathVariable UUID run, Worker worker, Model page) {
        var head = heads.of(run);
        signOffs.mustBeReady(head.run());
        return shown(
                head,
                standing(run),
                new SignOffForm(
                        worker.name(),
                        worker.rolesInWords(),
                        head.words().forms().getFirst().key(),
                        null,
                        null),
                Problems.NONE,
                page);
    }

    @PostMapping
    String sign(@PathVariable UUID run, SignOffForm form, Worker worker, Model page, RedirectAttributes redirect) {
        var head = heads.of(run);
        signOffs.mustBeReady(head.run());
        var standing = standing(run);
        var problems = form.problems(head.words(), standing);
        if (problems.any()) return shown(head, standing, form, problems, page);
        var signed = signOffs.sign(head.run(), form.signature(head.words(), standing), worker.id());
        new Saved("The return is signed off", "Download the file and send it to the Department.").on(redirect);
        return "redirect:" + SentController.PATH + "/" + signed;
    }

    private Weights standing(UUID run) {
        return findings.weights(List.of(run)).getOrDefault(run, Weights.NONE);
    }

    private static String shown(RunHead head, Weights standing, SignOffForm form, Problems problems, Model page) {
        page.addAttribute("page", new SignOffPage(head, standing, form, problems));
        return "desk/returns/sign-off";
    }
}
