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
import uk.kith.record.lookedafter.Reviews;
import uk.kith.record.lookedafter.Visits;

/** Visits to a child, their reviews, the checks between them, and that plans were made. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class ReviewsController {

    private final ChildHeads heads;
    private final Reviews reviews;
    private final Visits visits;
    private final ToMendOf toMend;

    ReviewsController(ChildHeads heads, Reviews reviews, Visits visits, ToMendOf toMend) {
        this.heads = heads;
        this.reviews = reviews;
        this.visits = visits;
        this.toMend = toMend;
    }

    @GetMapping("/children/{child}/reviews")
    String show(@PathVariable UUID child, Model page) {
        page.addAttribute(
                "page",
                new ReviewsPage(
                        heads.looked(child, "visits, reviews and plans"),
                        visits.of(child),
                        reviews.of(child),
                        reviews.midwayChecks(child),
                        reviews.plans(child),
                        toMend.child(child)));
        return "desk/child/reviews";
    }
}
