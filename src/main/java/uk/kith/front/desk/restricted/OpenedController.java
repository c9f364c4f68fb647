package uk.kith.front.desk.restricted;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.BrokenGlass;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;
import uk.kith.record.people.People;
import uk.kith.record.people.RestrictedRecords;

/** Opening a restricted record in need: breaking the glass. Says the same of a child who is not there and of one who is open. */
@Controller
@Transactional
@RequestMapping(OpenedController.PATH)
@Needs(Right.SEE_CHILDREN)
class OpenedController {

    static final String PATH = "/restricted";

    private final RestrictedRecords records;
    private final BrokenGlass glass;
    private final People people;
    private final Audit audit;

    OpenedController(RestrictedRecords records, BrokenGlass glass, People people, Audit audit) {
        this.records = records;
        this.glass = glass;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String ask(Worker worker, Model page) {
        return shown(worker, "", "", Problems.NONE, page);
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String why,
            Worker worker,
            Model page) {
        var problems = Problems.NONE;
        if (number.isBlank()) problems = problems.and("number", "Type the whole number.");
        if (why.isBlank()) problems = problems.and("why", "Say why you need to see this record now.");
        if (problems.any()) return shown(worker, number, why, problems, page);
        var opened = records.breakGlass(number.strip(), why.strip());
        if (opened.isPresent()) return "redirect:/children/" + opened.get();
        audit.did("tried to break the glass", "a number that opened nothing", why.strip());
        var nothing =
                "No restricted record was opened by this number. Look for the child by name, or check the number.";
        return shown(worker, number, why, Problems.NONE.and("number", nothing), page);
    }

    private String shown(Worker worker, String number, String why, Problems problems, Model page) {
        var opened = glass.openedBy(worker.id());
        var names = people.named(opened.stream().map(BrokenGlass.Broken::child).toList());
        audit.shown(names.keySet(), "the records they have opened");
        page.addAttribute("page", new OpenedPage(OpenedPage.lines(opened, names), number, why));
        page.addAttribute("problems", problems);
        return "desk/restricted/opened";
    }
}
