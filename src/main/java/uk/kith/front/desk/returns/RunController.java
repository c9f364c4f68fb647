package uk.kith.front.desk.returns;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.account.returns.runs.Comparison;
import uk.kith.account.returns.runs.Comparison.Fate;
import uk.kith.account.returns.runs.Finding;
import uk.kith.account.returns.runs.Finding.OfChild;
import uk.kith.account.returns.runs.Finding.Some;
import uk.kith.account.returns.runs.NationalReturns;
import uk.kith.account.returns.runs.ReturnWords.RuleWords;
import uk.kith.account.returns.runs.Run;
import uk.kith.account.returns.runs.RunFindings;
import uk.kith.account.returns.runs.Runs;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;
import uk.kith.record.people.Named;
import uk.kith.record.people.People;

/** A run: how far it is, and what it found by rule, by child, row by row, and since the run before. */
@Controller
@Transactional
@RequestMapping(RunController.PATH + "/{run}")
@Needs(Right.LOAD_AND_PRODUCE)
class RunController {

    static final String PATH = ReturnsController.PATH + "/runs";

    private final RunHeads heads;
    private final Runs runs;
    private final RunFindings findings;
    private final Comparison comparison;
    private final NationalReturns returns;
    private final People people;
    private final Audit audit;

    RunController(
            RunHeads heads,
            Runs runs,
            RunFindings findings,
            Comparison comparison,
            NationalReturns returns,
            People people,
            Audit audit) {
        this.heads = heads;
        this.runs = runs;
        this.findings = findings;
        this.comparison = comparison;
        this.returns = returns;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping
    String byRule(@PathVariable UUID run, HttpServletRequest request, Model page) {
        var head = heads.of(run);
        if (head.state() != Run.State.FINISHED) {
            page.addAttribute("page", head);
            return "desk/returns/unfinished";
        }
        var asked = new RunAsked(Address.of(request), head.words());
        var unread = findings.unread(run);
        shown(head, unread.stream().map(Finding.Unread::child).toList());
        page.addAttribute(
                "page", new RulesPage(head, asked, findings.byRule(run, asked.filter()), unread, rules(head)));
        return "desk/returns/rules";
    }

    /** What the waiting page asks again and again: the piece that says how far it is, or word that it is over. */
    @GetMapping("/progress")
    String progress(@PathVariable UUID run, HttpServletResponse response, Model page) {
        var head = heads.of(run);
        if (head.state() != Run.State.UNDER_WAY) response.setHeader("HX-Refresh", "true");
        page.addAttribute("page", head);
        return "desk/returns/progress";
    }

    @GetMapping("/children")
    String byChild(@PathVariable UUID run, HttpServletRequest request, Model page) {
        var head = heads.of(run);
        if (!head.run().isFinished()) return "redirect:" + head.path();
        var asked = new RunAsked(Address.of(request), head.words());
        var listing = Listing.of(asked.address(), List.of(), "");
        var some = findings.byChild(run, asked.filter(), listing.offset(), listing.size());
        var names = shown(head, some.these().stream().map(OfChild::child).toList());
        page.addAttribute("page", new ChildrenPage(head, asked, listing.withTotal(some.all()), some.these(), names));
        return "desk/returns/children";
    }

    @GetMapping("/findings")
    String rows(@PathVariable UUID run, HttpServletRequest request, Model page) {
        var head = heads.of(run);
        if (!head.run().isFinished()) return "redirect:" + head.path();
        var asked = new RunAsked(Address.of(request), head.words());
        var listing = Listing.of(asked.address(), List.of(), "");
        var some = findings.rows(run, asked.filter(), listing.offset(), listing.size());
        page.addAttribute(
                "page",
                new FindingsPage(
                        head, asked, listing.withTotal(some.all()), some.these(), rules(head), shown(head, some)));
        return "desk/returns/findings";
    }

    @GetMapping("/comparison")
    String compared(@PathVariable UUID run, HttpServletRequest request, Model page) {
        var head = heads.of(run);
        if (!head.run().isFinished()) return "redirect:" + head.path();
        var address = Address.of(request);
        var fate = address.answer("fate")
                .flatMap(word -> Arrays.stream(Fate.values())
                        .filter(one -> one.key().equals(word))
                        .findFirst())
                .orElse(Fate.NEW);
        var listing = Listing.of(address, List.of(), "");
        var before = runs.before(head.run()).map(Run::id).map(heads::of).orElse(null);
        Some<Finding> some = before == null
                ? new Some<>(List.of(), 0)
                : comparison.rows(run, before.run().id(), fate, listing.offset(), listing.size());
        page.addAttribute(
                "page",
                new ComparisonPage(
                        head,
                        before,
                        before == null
                                ? List.of()
                                : comparison.byRule(run, before.run().id()),
                        fate,
                        listing.withTotal(some.all()),
                        some.these(),
                        rules(head),
                        shown(head, some)));
        return "desk/returns/comparison";
    }

    private Map<String, RuleWords> rules(RunHead head) {
        return returns.rules(head.run().returnName(), head.run().year());
    }

    private Map<UUID, Named> shown(RunHead head, Some<Finding> some) {
        return shown(head, some.these().stream().map(Finding::child).toList());
    }

    /** The names of children, whom the reader has been shown now. */
    private Map<UUID, Named> shown(RunHead head, List<@Nullable UUID> children) {
        var names = people.named(children.stream().filter(Objects::nonNull).toList());
        audit.shown(names.keySet(), "a check of the return " + head.title());
        return names;
    }
}
