package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Address;

/** What moved this week, on a page that prints well and as a text to send on. */
@Controller
@Transactional(propagation = Propagation.SUPPORTS)
@RequestMapping(Ways.DIGEST)
@Needs(Right.SEE_FIGURES)
class DigestController {

    private final WeekTold week;
    private final FiguresTaken taken;

    DigestController(WeekTold week, FiguresTaken taken) {
        this.week = week;
        this.taken = taken;
    }

    @GetMapping
    String show(HttpServletRequest request, Worker worker, Model page) {
        page.addAttribute("page", week.of(Address.of(request), worker));
        return "desk/performance/digest";
    }

    @GetMapping("/digest.txt")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> text(HttpServletRequest request, Worker worker) {
        var address = Address.of(request);
        var all = address.with(WeekTold.LATE, "shown");
        return taken.text("digest", week.of(all, worker).text(), address);
    }
}
