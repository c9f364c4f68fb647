package uk.kith.front.desk.today;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.audit.Changes;
import uk.kith.platform.identity.NeedsNoRight;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** Today, the first page: what waits for the worker who is signed in. */
@Controller
@Transactional
@NeedsNoRight(because = "everybody starts here; who may see no child is shown none")
class TodayController {

    /** Who was never here before is told of the last week. */
    private static final Period AT_FIRST = Period.ofDays(7);

    private final MyChildren children;
    private final ForManagers managers;
    private final Changes changes;
    private final Audit audit;
    private final PageDay day;

    TodayController(MyChildren children, ForManagers managers, Changes changes, Audit audit, PageDay day) {
        this.children = children;
        this.managers = managers;
        this.changes = changes;
        this.audit = audit;
        this.day = day;
    }

    @GetMapping("/")
    String show(Worker worker, Model page) {
        if (!worker.may(Right.SEE_CHILDREN)) {
            page.addAttribute("worker", worker);
            return "desk/today/without-children";
        }
        LocalDate today = day.now();
        var since = changes.lastHere(worker.id(), London.startOf(today)).orElse(London.startOf(today.minus(AT_FIRST)));
        var families = children.of(worker.id(), today, since);
        audit.shown(
                families.stream()
                        .flatMap(family -> family.stream().map(MyChild::id))
                        .toList(),
                "Today, among others");
        var forManager = worker.may(Right.MANAGE) ? managers.of(worker.id(), today) : null;
        if (forManager != null)
            audit.shown(forManager.unallocated().stream().map(row -> row.id()).toList(), "Today, among others");
        page.addAttribute("page", new TodayPage(today, families, London.dayOf(since), forManager));
        return "desk/today/today";
    }
}
