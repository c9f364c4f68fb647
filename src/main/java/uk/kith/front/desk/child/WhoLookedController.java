package uk.kith.front.desk.child;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.platform.audit.Trail;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;

/** Who looked at a child and who changed what about them: the trail, as it can be shown to the family. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class WhoLookedController {

    private final ChildHeads heads;
    private final Trail trail;

    WhoLookedController(ChildHeads heads, Trail trail) {
        this.heads = heads;
        this.trail = trail;
    }

    @GetMapping("/children/{child}/who-looked")
    String show(@PathVariable UUID child, HttpServletRequest request, Model page) {
        var head = heads.looked(child, "who looked");
        var listing = Listing.of(Address.of(request), List.of(), "at").withTotal(trail.count(child));
        page.addAttribute("page", new WhoLookedPage(head, listing, trail.of(child, listing.offset(), listing.size())));
        return "desk/child/who-looked";
    }
}
