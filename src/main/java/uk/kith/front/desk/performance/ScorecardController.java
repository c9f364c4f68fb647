package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Address;

/**
 * Scorecards: of the whole service, of a part of it, of a team, of a worker. Figures are asked in transactions of their own, so
 * that the page holds no second one open while it waits for them.
 */
@Controller
@Transactional(propagation = Propagation.SUPPORTS)
@Needs(Right.SEE_FIGURES)
class ScorecardController {

    private final ScorecardsFilled scorecards;
    private final Readers readers;

    ScorecardController(ScorecardsFilled scorecards, Readers readers) {
        this.scorecards = scorecards;
        this.readers = readers;
    }

    @GetMapping(Ways.PATH)
    String show(HttpServletRequest request, Worker worker, Model page) {
        page.addAttribute("page", scorecards.asked(Address.of(request), readers.of(worker)));
        return "desk/performance/scorecard";
    }
}
