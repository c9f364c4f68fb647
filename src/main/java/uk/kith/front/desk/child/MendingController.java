package uk.kith.front.desk.child;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.front.desk.tomend.ToMendOf;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.earlyhelp.EarlyHelp;
import uk.kith.record.frontdoor.Referrals;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.people.People;
import uk.kith.record.safeguarding.ProtectionPlans;

/** What came about a child in a form that could not stand, and waits to be mended. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class MendingController {

    private final ChildHeads heads;
    private final People people;
    private final CareHistory care;
    private final Referrals referrals;
    private final EarlyHelp earlyHelp;
    private final ProtectionPlans protection;
    private final ToMendOf toMend;

    MendingController(
            ChildHeads heads,
            People people,
            CareHistory care,
            Referrals referrals,
            EarlyHelp earlyHelp,
            ProtectionPlans protection,
            ToMendOf toMend) {
        this.heads = heads;
        this.people = people;
        this.care = care;
        this.referrals = referrals;
        this.earlyHelp = earlyHelp;
        this.protection = protection;
        this.toMend = toMend;
    }

    @GetMapping("/children/{child}/data-to-mend")
    String show(@PathVariable UUID child, Model page) {
        var head = heads.looked(child, "data to mend");
        var marks = Stream.of(
                        people.marks(child),
                        referrals.marks(child),
                        earlyHelp.marks(child),
                        protection.marks(child),
                        care.marks(child))
                .flatMap(List::stream)
                .toList();
        page.addAttribute("page", new MendingPage(head, marks, toMend.withFacts(child), toMend.asOf()));
        return "desk/child/data-to-mend";
    }
}
