package uk.kith.front.desk.child;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.kith.front.desk.help.HelpGiven;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;
import uk.kith.platform.pages.Option;
import uk.kith.record.careleavers.CareLeavers;
import uk.kith.record.lookedafter.Health;
import uk.kith.record.lookedafter.Reviews;
import uk.kith.record.permanence.PermanencePaths;

/** What happened to a child, the newest first. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class ChronologyController {

    private final ChildHeads heads;
    private final Lives lives;
    private final HelpGiven help;
    private final Health health;
    private final Reviews reviews;
    private final PermanencePaths permanence;
    private final CareLeavers careLeavers;

    ChronologyController(
            ChildHeads heads,
            Lives lives,
            HelpGiven help,
            Health health,
            Reviews reviews,
            PermanencePaths permanence,
            CareLeavers careLeavers) {
        this.heads = heads;
        this.lives = lives;
        this.help = help;
        this.health = health;
        this.reviews = reviews;
        this.permanence = permanence;
        this.careLeavers = careLeavers;
    }

    @GetMapping("/children/{child}/chronology")
    String show(@PathVariable UUID child, HttpServletRequest request, Model page) {
        var head = heads.looked(child, "the chronology");
        var all = Chronology.of(
                lives.of(child),
                help.of(child),
                health.checks(child),
                reviews.plans(child),
                permanence.steps(child),
                careLeavers.contacts(child));
        var address = Address.of(request);
        var about = address.answer("about").orElse(null);
        var entries = all.stream()
                .filter(entry -> about == null || entry.kind().equals(about))
                .toList();
        var listing = Listing.of(address, List.of(), "day").withTotal(entries.size());
        page.addAttribute(
                "page",
                new ChronologyPage(
                        head,
                        listing,
                        entries.stream()
                                .skip(listing.offset())
                                .limit(listing.size())
                                .toList(),
                        kinds(all),
                        about));
        return "desk/child/chronology";
    }

    private static List<Option> kinds(List<Entry> entries) {
        return entries.stream()
                .map(Entry::kind)
                .distinct()
                .sorted()
                .map(kind -> new Option(kind, kind))
                .toList();
    }
}
