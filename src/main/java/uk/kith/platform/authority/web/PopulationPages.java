package uk.kith.platform.authority.web;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.London;
import uk.kith.platform.authority.Population;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** How many people live here, by age, so that rates can be worked out. */
@Controller
@Transactional
@RequestMapping(PopulationPages.PATH)
@Needs(Right.ADMINISTER)
class PopulationPages {

    static final String PATH = SettingsPages.PATH + "/population";

    private static final int OLDEST = 120;

    private final Population population;
    private final Clock clock;

    PopulationPages(Population population, Clock clock) {
        this.population = population;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        return shown(page, new CountTyped("", "", "", "", ""), Problems.NONE);
    }

    @PostMapping
    String set(CountTyped form, Model page, RedirectAttributes redirect) {
        var day = DateTyped.read(text(form.asAt()), London.today(clock));
        int from = number(form.from());
        int to = number(form.to());
        int people = number(form.people());
        var problems = Problems.NONE;
        if (day instanceof DateTyped.NotRead(var says)) problems = problems.and("asAt", says);
        if (from < 0 || from > OLDEST) problems = problems.and("from", "Type the youngest age, from 0 to 120.");
        if (to < from || to > OLDEST) problems = problems.and("to", "Type the oldest age, from the youngest to 120.");
        if (people < 0) problems = problems.and("people", "Type how many people, as a whole number.");
        if (text(form.source()).isEmpty()) problems = problems.and("source", "Say who counted or estimated.");
        if (problems.any()) return shown(page, form, problems);
        population.set(new Population.Ages(day.date().orElseThrow(), from, to, people, text(form.source())));
        new Saved("The count is held", null).on(redirect);
        return "redirect:" + PATH;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(text(typed).replace(",", ""));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private String shown(Model page, CountTyped typed, Problems problems) {
        page.addAttribute("ages", population.all());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        return "authority/population";
    }
}
