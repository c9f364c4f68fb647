package uk.kith.front.desk.recording;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.database.History;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.people.People;

/** The history of one fact: every version, who recorded it, when and why. */
@Controller
@Transactional
@RequestMapping("/children/{child}/history/{kind}/{id}")
@Needs(Right.SEE_CHILDREN)
class HistoryController {

    private final Versions versions;
    private final People people;
    private final PageDay day;
    private final Audit audit;

    HistoryController(Versions versions, People people, PageDay day, Audit audit) {
        this.versions = versions;
        this.people = people;
        this.day = day;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable UUID child, @PathVariable String kind, @PathVariable UUID id, Model page) {
        var of = Kind.at(kind).orElseThrow(() -> new NotThere("page"));
        var head = ChildHead.of(people.named(child), day.now());
        var all = versions.of(new Subject(of, child, id, head.path()));
        if (all.isEmpty()) throw new NotThere(of.title());
        audit.looked(child, "the history of " + of.thing());
        page.addAttribute("page", new HistoryPage(head, of.title(), lines(of, all)));
        return "desk/recording/history";
    }

    private List<HistoryPage.Line> lines(Kind kind, List<History.Version> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> HistoryPage.Line.of(
                        kind,
                        all.get(i),
                        i + 1 < all.size() ? all.get(i + 1) : null,
                        i > 0,
                        versions.who(all.get(i).actor())))
                .toList();
    }
}
