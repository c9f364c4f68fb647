package uk.kith.front.desk.child;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.front.desk.help.HelpGiven;
import uk.kith.front.desk.help.Stories;
import uk.kith.front.desk.tomend.ToMendOf;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;

/** How a child has been helped and protected: contacts, early help, referrals and what followed each of them. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class HelpController {

    private final ChildHeads heads;
    private final HelpGiven help;
    private final ToMendOf toMend;

    HelpController(ChildHeads heads, HelpGiven help, ToMendOf toMend) {
        this.heads = heads;
        this.help = help;
        this.toMend = toMend;
    }

    @GetMapping("/children/{child}/help-and-protection")
    String show(@PathVariable UUID child, Model page) {
        var head = heads.looked(child, "help and protection");
        var given = help.of(child);
        page.addAttribute(
                "page",
                new HelpPage(
                        head,
                        Stories.of(given),
                        given.earlyHelp(),
                        given.earlyHelpAssessments(),
                        given.contacts(),
                        toMend.withFacts(child)));
        return "desk/child/help";
    }
}
