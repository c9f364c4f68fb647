package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Notes;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** One measure: its figures, how they came about, and what people say of them. Figures are asked in transactions of their own. */
@Controller
@Transactional(propagation = Propagation.SUPPORTS)
@RequestMapping(Ways.MEASURES + "/{measure}")
@Needs(Right.SEE_FIGURES)
class MeasureController {

    private final MeasuresAsked measures;
    private final MeasureTold told;
    private final Notes notes;
    private final FiguresTaken taken;

    MeasureController(MeasuresAsked measures, MeasureTold told, Notes notes, FiguresTaken taken) {
        this.measures = measures;
        this.told = told;
        this.notes = notes;
        this.taken = taken;
    }

    @GetMapping
    String show(@PathVariable String measure, HttpServletRequest request, Worker worker, Model page) {
        return shown(measures.of(measure, request, worker), Problems.NONE, null, page);
    }

    @PostMapping("/notes")
    @Needs(value = Right.MANAGE, or = Right.LOAD_AND_PRODUCE)
    String write(
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            Worker worker,
            Model page,
            RedirectAttributes redirect) {
        var asked = measures.of(measure, request, worker);
        if (words.isBlank() || words.length() > 2000)
            return shown(
                    asked,
                    Problems.NONE.and(
                            "words", "Write what there is to know about these figures, in up to 2,000 letters."),
                    words,
                    page);
        notes.write(asked.measure(), words.strip(), worker.id());
        new Saved("Note written", "Everybody who reads this measure reads it.").on(redirect);
        return "redirect:" + Ways.MEASURES + "/" + asked.measure().id();
    }

    @GetMapping("/export.csv")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> csv(@PathVariable String measure, HttpServletRequest request, Worker worker) {
        var asked = measures.of(measure, request, worker);
        return taken.csv(asked.measure().id(), told.sheet(asked), asked.address());
    }

    @GetMapping("/export.xlsx")
    @Needs(Right.EXPORT)
    ResponseEntity<byte[]> xlsx(@PathVariable String measure, HttpServletRequest request, Worker worker)
            throws IOException {
        var asked = measures.of(measure, request, worker);
        return taken.xlsx(asked.measure().id(), told.sheet(asked), asked.address());
    }

    private String shown(MeasureAsked asked, Problems problems, @Nullable String typed, Model page) {
        var said = notes.of(asked.measure().id());
        try {
            var figures = asked.measure().notYet() == null ? told.of(asked) : null;
            page.addAttribute("page", new MeasurePage(asked, figures, said, problems, typed));
        } catch (CannotBeAsked refused) {
            page.addAttribute(
                    "page",
                    new MeasurePage(asked, null, said, problems.and("", String.valueOf(refused.getMessage())), typed));
        }
        return "desk/performance/measure";
    }
}
