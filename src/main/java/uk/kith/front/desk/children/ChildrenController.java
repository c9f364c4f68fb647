package uk.kith.front.desk.children;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kith.front.desk.PageDay;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.people.Named;
import uk.kith.record.people.People;
import uk.kith.record.people.PeopleSearch;

/** Children by name, birthday, number or postcode; where nothing is looked for, those in care now. */
@Controller
@Transactional
@RequestMapping("/children")
@Needs(Right.SEE_CHILDREN)
class ChildrenController {

    private static final int ON_A_PAGE = 20;
    private static final int MOST = 200;
    private static final int SUGGESTED = 8;

    private final PeopleSearch search;
    private final People people;
    private final CareHistory care;
    private final FoundChildren found;
    private final Audit audit;
    private final PageDay day;

    ChildrenController(
            PeopleSearch search, People people, CareHistory care, FoundChildren found, Audit audit, PageDay day) {
        this.search = search;
        this.people = people;
        this.care = care;
        this.found = found;
        this.audit = audit;
        this.day = day;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "in-care", defaultValue = "") String inCare,
            HttpServletRequest request,
            Model page) {
        var today = day.now();
        var wanted = Wanted.read(q, today);
        var inCareOnly = wanted.isNothing() || inCare.equals("yes");
        var children =
                wanted.isNothing() ? people.inOrderOfName(care.inCare(today)) : searched(wanted, today, inCareOnly);
        var listing = Listing.of(Address.of(request), List.of(), "name")
                .withPagesOf(ON_A_PAGE)
                .withTotal(children.size());
        var shown = children.stream().skip(listing.offset()).limit(ON_A_PAGE).toList();
        audit.shown(
                shown.stream().map(Named::id).toList(),
                wanted.isNothing() ? "the list of children in care" : "what a search found");
        page.addAttribute(
                "page",
                new ChildrenPage(
                        q.strip(),
                        inCareOnly,
                        listing,
                        found.rows(shown, today),
                        children.size() >= MOST && !wanted.isNothing()));
        return "desk/children/list";
    }

    /** A few that may be meant, while somebody is still typing. */
    @GetMapping("/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String q, Model page) {
        var today = day.now();
        var wanted = Wanted.read(q, today);
        var children = wanted.isNothing()
                ? List.<Named>of()
                : searched(wanted, today, false).stream().limit(SUGGESTED).toList();
        audit.shown(children.stream().map(Named::id).toList(), "what a search found");
        page.addAttribute("typed", q.strip());
        page.addAttribute("rows", found.rows(children, today));
        return "desk/children/suggestions";
    }

    private List<Named> searched(Wanted wanted, LocalDate today, boolean inCareOnly) {
        var ids = search.find(wanted.words(), wanted.bornOn(), MOST);
        var known = people.children(ids);
        var kept = inCareOnly ? new HashSet<UUID>(care.inCare(today)) : known.keySet();
        return ids.stream()
                .filter(id -> known.containsKey(id) && kept.contains(id))
                .map(known::get)
                .toList();
    }
}
