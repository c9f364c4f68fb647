package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measures;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Problems;

/** Any measure, divided by any two breakdowns, of any period: asked by clicking, kept by the address. */
@Controller
@Transactional(propagation = Propagation.SUPPORTS)
@RequestMapping(Ways.ASK)
@Needs(Right.SEE_FIGURES)
class AskController {

    private final Measures measures;
    private final MeasuresAsked asked;
    private final AskAnswered answered;
    private final FiguresTaken taken;
    private final PageDay day;

    AskController(Measures measures, MeasuresAsked asked, AskAnswered answered, FiguresTaken taken, PageDay day) {
        this.measures = measures;
        this.asked = asked;
        this.answered = answered;
        this.taken = taken;
        this.day = day;
    }

    @GetMapping
    String ask(HttpServletRequest request, Worker worker, Model page) {
        var address = Address.of(request);
        var options = AskPage.options(measures.all());
        if (address.answer("measure").isEmpty())
            page.addAttribute("page", new AskPage(address, options, null, null, Problems.NONE));
        else {
            var question = question(request, worker);
            try {
                page.addAttribute(
                        "page",
                        new AskPage(address, options, question.about(), answered.answer(question), Problems.NONE));
            } catch (CannotBeAsked refused) {
                page.addAttribute(
                        "page",
                        new AskPage(
                                address,
                                options,
                                question.about(),
                                null,
                                Problems.NONE.and("measure", String.valueOf(refused.getMessage()))));
            }
        }
        return "desk/performance/ask";
    }

    @GetMapping("/export.csv")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> csv(HttpServletRequest request, Worker worker) {
        var question = question(request, worker);
        return taken.csv(question.measure().id(), answered.sheet(question), question.address());
    }

    @GetMapping("/export.xlsx")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> xlsx(HttpServletRequest request, Worker worker) throws IOException {
        var question = question(request, worker);
        return taken.xlsx(question.measure().id(), answered.sheet(question), question.address());
    }

    private AskAsked question(HttpServletRequest request, Worker worker) {
        var measure = Address.of(request).answer("measure").orElse("");
        return new AskAsked(asked.of(measure, request, worker), day.now());
    }
}
