package uk.kith.front.desk.child;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.front.desk.tomend.ToMendOf;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.lookedafter.Health;

/** How a child is, as far as checks, questionnaires and returns say. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class HealthController {

    private final ChildHeads heads;
    private final Health health;
    private final ToMendOf toMend;

    HealthController(ChildHeads heads, Health health, ToMendOf toMend) {
        this.heads = heads;
        this.health = health;
        this.toMend = toMend;
    }

    @GetMapping("/children/{child}/health")
    String show(@PathVariable UUID child, Model page) {
        page.addAttribute(
                "page",
                new HealthPage(
                        heads.looked(child, "health"),
                        health.checks(child),
                        health.questionnaires(child),
                        health.immunisations(child),
                        health.answersForYears(child),
                        toMend.child(child)));
        return "desk/child/health";
    }
}
