package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;

/** Every measure there is, by the part of the service it is of, also those that cannot be computed yet. */
@Controller
@Transactional
@Needs(Right.SEE_FIGURES)
class CatalogueController {

    private final Measures measures;

    CatalogueController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping(Ways.MEASURES)
    String show(HttpServletRequest request, Model page) {
        var address = Address.of(request);
        var words = address.answer("q").map(CatalogueController::plain).orElse("");
        var area = address.answer("area");
        var all = measures.all();
        var found = all.stream()
                .filter(measure -> area.isEmpty() || measure.area().equals(area.get()))
                .filter(measure -> tells(measure, words))
                .toList();
        page.addAttribute(
                "page",
                new CataloguePage(
                        address,
                        Scorecards.areas(found).stream()
                                .map(key -> new CataloguePage.Area(
                                        key,
                                        FigureWords.area(key),
                                        found.stream()
                                                .filter(measure ->
                                                        measure.area().equals(key))
                                                .toList()))
                                .toList(),
                        Scorecards.areas(all)));
        return "desk/performance/catalogue";
    }

    /** Every word that is looked for stands somewhere in it. */
    private static boolean tells(Measure measure, String words) {
        var all = plain(measure.id() + " " + measure.title() + " " + measure.definition());
        return java.util.Arrays.stream(words.split(" ")).allMatch(all::contains);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).strip().replaceAll("\\s+", " ");
    }
}
