package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.account.returns.findings.Readiness;
import uk.kith.account.returns.findings.Readiness.Looked;
import uk.kith.account.returns.findings.ReturnOfYear;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;

/** How ready the returns are through the year. Findings are counted as far as the reader may see the children. */
@Controller
@Transactional
@Needs(Right.SEE_CHILDREN)
class ReadinessController {

    private final QualityHeads heads;
    private final Readiness readiness;

    ReadinessController(QualityHeads heads, Readiness readiness) {
        this.heads = heads;
        this.readiness = readiness;
    }

    @GetMapping(QualityAsked.PATH + "/readiness")
    String show(HttpServletRequest request, Model page) {
        var head = heads.of(request);
        var wanted = head.asked().wanted();
        var days = days(wanted.of(), head.asked().today());
        var stood = readiness.at(days, wanted);
        Map<ReturnOfYear, Looked> looked =
                head.looked().stream().collect(Collectors.toMap(Looked::of, Function.identity()));
        var pictures = new ArrayList<YearPicture>();
        for (var of : wanted.of()) {
            var own = Months.of(of.year(), head.asked().today());
            var all = stood.getOrDefault(of, List.of());
            pictures.add(YearPicture.of(
                    of, own, all.isEmpty() ? all : all.subList(days.size() - own.size(), days.size()), looked.get(of)));
        }
        page.addAttribute("page", new ReadinessPage(head, pictures));
        return "desk/quality/readiness";
    }

    /** The days of the longest story; those of the others are its end. */
    private static List<LocalDate> days(List<ReturnOfYear> returns, LocalDate today) {
        return returns.stream()
                .map(of -> Months.of(of.year(), today))
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of(today));
    }
}
