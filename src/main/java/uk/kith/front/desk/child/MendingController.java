package uk.kith.front.desk.child;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.people.People;

/** What came about a child in a form that could not stand, and waits to be mended. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class MendingController {

    private final ChildHeads heads;
    private final People people;
    private final CareHistory care;

    MendingController(ChildHeads heads, People people, CareHistory care) {
        this.heads = heads;
        this.people = people;
        this.care = care;
    }

    @GetMapping("/children/{child}/data-to-mend")
    String show(@PathVariable UUID child, Model page) {
        var head = heads.looked(child, "data to mend");
        var marks = Stream.concat(people.marks(child).stream(), care.marks(child).stream())
                .toList();
        page.addAttribute("page", new MendingPage(head, marks));
        return "desk/child/data-to-mend";
    }
}
