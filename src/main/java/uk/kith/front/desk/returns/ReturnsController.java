package uk.kith.front.desk.returns;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.account.returns.runs.NationalReturns;
import uk.kith.account.returns.runs.Run;
import uk.kith.account.returns.runs.RunFindings;
import uk.kith.account.returns.runs.Runs;
import uk.kith.account.returns.runs.SignOffs;
import uk.kith.front.desk.PageDay;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;

/** The returns of a year: what was checked, what stands, what was sent. */
@Controller
@Transactional
@RequestMapping(ReturnsController.PATH)
@Needs(Right.LOAD_AND_PRODUCE)
class ReturnsController {

    static final String PATH = "/returns";

    private final NationalReturns returns;
    private final Runs runs;
    private final RunFindings findings;
    private final SignOffs signOffs;
    private final PageDay day;
    private final Clock clock;

    ReturnsController(
            NationalReturns returns, Runs runs, RunFindings findings, SignOffs signOffs, PageDay day, Clock clock) {
        this.returns = returns;
        this.runs = runs;
        this.findings = findings;
        this.signOffs = signOffs;
        this.day = day;
        this.clock = clock;
    }

    @GetMapping
    String overview(@RequestParam Optional<String> year, Model page) {
        var current = CollectionYear.of(day.now());
        var picked = year.flatMap(CollectionYear::parse).orElse(current);
        var shown = OverviewPage.shown(picked);
        var all = runs.of(shown);
        page.addAttribute(
                "page",
                new OverviewPage(
                        current, picked, returns.all(), lines(all), signOffs.of(shown), findings.live(current)));
        return "desk/returns/overview";
    }

    private List<RunLine> lines(List<Run> all) {
        var weights = findings.weights(all.stream().map(Run::id).toList());
        return all.stream()
                .map(run -> new RunLine(run, run.state(clock.instant()), weights.getOrDefault(run.id(), Weights.NONE)))
                .toList();
    }
}
