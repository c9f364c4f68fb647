package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;

/** The children behind a figure, as far as the reader may see them, on the page or as a file. */
@Controller
@Transactional(propagation = Propagation.SUPPORTS)
@RequestMapping(Ways.MEASURES + "/{measure}/children")
@Needs(Right.SEE_CHILDREN)
class ChildrenController {

    private final MeasuresAsked measures;
    private final ChildrenBehind children;
    private final FiguresTaken taken;

    ChildrenController(MeasuresAsked measures, ChildrenBehind children, FiguresTaken taken) {
        this.measures = measures;
        this.children = children;
        this.taken = taken;
    }

    @GetMapping
    String show(@PathVariable String measure, HttpServletRequest request, Worker worker, Model page) {
        var asked = measures.of(measure, request, worker);
        try {
            page.addAttribute("page", children.page(asked));
        } catch (CannotBeAsked refused) {
            page.addAttribute(
                    "page", ChildrenPage.refused(asked, Problems.NONE.and("", String.valueOf(refused.getMessage()))));
        }
        return "desk/performance/children";
    }

    @GetMapping("/export.csv")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> csv(@PathVariable String measure, HttpServletRequest request, Worker worker) {
        var asked = measures.of(measure, request, worker);
        return taken.csv(asked.measure().id() + "-children", children.sheet(asked), asked.address());
    }

    @GetMapping("/export.xlsx")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> xlsx(@PathVariable String measure, HttpServletRequest request, Worker worker)
            throws IOException {
        var asked = measures.of(measure, request, worker);
        return taken.xlsx(asked.measure().id() + "-children", children.sheet(asked), asked.address());
    }
}
