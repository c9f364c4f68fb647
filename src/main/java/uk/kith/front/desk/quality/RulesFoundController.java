package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.account.returns.findings.Findings;
import uk.kith.account.returns.findings.Findings.OfRule;
import uk.kith.account.returns.findings.Readiness;
import uk.kith.account.returns.findings.Readiness.Looked;
import uk.kith.account.returns.findings.Readiness.RuleOfYear;
import uk.kith.account.returns.findings.Readiness.Stood;
import uk.kith.account.returns.findings.ReturnOfYear;
import uk.kith.account.returns.rules.Rule;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;

/** Data quality by rule. Children are counted as far as the reader may see them, and none is named. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class RulesFoundController {

    private final QualityHeads heads;
    private final Findings findings;
    private final Readiness readiness;

    RulesFoundController(QualityHeads heads, Findings findings, Readiness readiness) {
        this.heads = heads;
        this.findings = findings;
        this.readiness = readiness;
    }

    @GetMapping(QualityAsked.PATH)
    String show(HttpServletRequest request, Model page) {
        var head = heads.of(request);
        var wanted = head.asked().wanted();
        var days = Months.lately(head.asked().today());
        var lately = readiness.ofRulesAt(days, wanted);
        Map<ReturnOfYear, Looked> looked =
                head.looked().stream().collect(Collectors.toMap(Looked::of, Function.identity()));
        var lines = findings.byRule(wanted).stream()
                .map(found -> new RulesFoundPage.Line(
                        found,
                        says(found),
                        spark(
                                days,
                                lately.getOrDefault(new RuleOfYear(found.of(), found.rule()), List.of()),
                                looked.get(found.of()))))
                .toList();
        page.addAttribute("page", new RulesFoundPage(head, lines));
        return "desk/quality/rules";
    }

    private static String says(OfRule found) {
        return found.of()
                .of()
                .rule(found.rule(), found.of().year())
                .map(Rule::says)
                .orElse("");
    }

    private static Spark spark(List<LocalDate> days, List<Stood> stood, @Nullable Looked looked) {
        var numbers = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < days.size(); i++) {
            boolean isTold = looked != null && Months.isTold(days.get(i), looked.since());
            numbers.add(!isTold ? null : i < stood.size() ? stood.get(i).toMend() : (Integer) 0);
        }
        return new Spark(days.stream().map(Months::name).toList(), numbers);
    }
}
