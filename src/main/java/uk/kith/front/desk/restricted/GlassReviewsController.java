package uk.kith.front.desk.restricted;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.BrokenGlass;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.record.people.People;

/** A manager's word on each restricted record that was opened in need: justified or not. */
@Controller
@Transactional
@RequestMapping(GlassReviewsController.PATH)
@Needs(Right.MANAGE)
class GlassReviewsController {

    static final String PATH = "/restricted/reviews";

    private final BrokenGlass glass;
    private final People people;
    private final Audit audit;

    GlassReviewsController(BrokenGlass glass, People people, Audit audit) {
        this.glass = glass;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String list(Worker worker, Model page) {
        return shown(worker, Problems.NONE, page);
    }

    @PostMapping("/{glass}")
    String review(
            @PathVariable("glass") UUID broken,
            @RequestParam Map<String, String> answers,
            Worker worker,
            Model page,
            RedirectAttributes redirect) {
        glass.oneToReview(broken, worker.id());
        // Several stand on one page, so each field bears the name of its own.
        var justified = answers.getOrDefault("justified-" + broken, "");
        var note = answers.getOrDefault("note-" + broken, "");
        var problems = Problems.NONE;
        if (!justified.equals("yes") && !justified.equals("no")) {
            problems = problems.and("justified-" + broken, "Say whether it was justified.");
        }
        if (note.isBlank()) problems = problems.and("note-" + broken, "Say in a sentence what you found.");
        if (problems.any()) return shown(worker, problems, page);
        glass.review(broken, worker.id(), justified.equals("yes"), note.strip());
        new Saved("Your word on it is recorded", null).on(redirect);
        return "redirect:" + PATH;
    }

    private String shown(Worker worker, Problems problems, Model page) {
        var waiting = glass.toReview(worker.id());
        var names = people.named(waiting.stream().map(BrokenGlass.Broken::child).toList());
        audit.shown(names.keySet(), "the records opened in need");
        page.addAttribute("lines", OpenedPage.lines(waiting, names));
        page.addAttribute("problems", problems);
        return "desk/restricted/reviews";
    }
}
