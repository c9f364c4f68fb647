package uk.kith.front.desk.child;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.tomend.ToMendOf;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.people.People;

/** Where a child lives and has lived, under which law, and when nobody knew where they were. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class HomesController {

    private final ChildHeads heads;
    private final Lives lives;
    private final People people;
    private final ToMendOf toMend;
    private final PageDay day;

    HomesController(ChildHeads heads, Lives lives, People people, ToMendOf toMend, PageDay day) {
        this.heads = heads;
        this.lives = lives;
        this.people = people;
        this.toMend = toMend;
        this.day = day;
    }

    @GetMapping("/children/{child}/homes")
    String show(@PathVariable UUID child, Model page) {
        var head = heads.looked(child, "homes and legal status");
        var life = lives.of(child);
        page.addAttribute(
                "page",
                new HomesPage(
                        head,
                        life.periods(),
                        life.homes(),
                        life.statuses(),
                        life.missing(),
                        people.addresses(child),
                        day.now(),
                        toMend.child(child)));
        return "desk/child/homes";
    }
}
