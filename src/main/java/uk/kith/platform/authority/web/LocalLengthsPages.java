package uk.kith.platform.authority.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import uk.kith.platform.authority.LocalClocks;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.statute.LengthUnit;
import uk.kith.statute.book.StatuteBook;

/** How long the clocks run here that no law sets. */
@Controller
@Transactional
@RequestMapping(LocalLengthsPages.PATH)
@Needs(Right.ADMINISTER)
class LocalLengthsPages {

    static final String PATH = SettingsPages.PATH + "/local-lengths";

    private static final int LONGEST = 999;

    private final LocalClocks lengths;
    private final Clock clock;

    LocalLengthsPages(LocalClocks lengths, Clock clock) {
        this.lengths = lengths;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        return shown(page, new LengthTyped("", "", "", "today"), Problems.NONE);
    }

    @PostMapping
    String choose(LengthTyped form, Model page, RedirectAttributes redirect) {
        var problems = Problems.NONE;
        var name = Objects.requireNonNullElse(form.clock(), "");
        if (!LocalClocks.choosable().contains(name))
            problems = problems.and("clock", "Select the clock whose length you choose.");
        int amount = number(form.amount());
        if (amount < 1 || amount > LONGEST) problems = problems.and("amount", "Type a whole number from 1 to 999.");
        var unit = unit(form.unit());
        if (unit == null) problems = problems.and("unit", "Select what the number counts.");
        var from = DateTyped.read(Objects.requireNonNullElse(form.from(), ""), London.today(clock));
        if (from instanceof DateTyped.NotRead(var says)) problems = problems.and("from", says);
        if (problems.any() || unit == null) return shown(page, form, problems);
        LocalDate day = from.date().orElseThrow();
        lengths.choose(new LocalClocks.Length(name, amount, unit, day));
        new Saved("The length is chosen", "Every due day follows at once.").on(redirect);
        return "redirect:" + PATH;
    }

    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(typed, "").strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static @Nullable LengthUnit unit(@Nullable String typed) {
        return Arrays.stream(LengthUnit.values())
                .filter(unit -> unit.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String shown(Model page, LengthTyped typed, Problems problems) {
        page.addAttribute("lengths", lengths.chosen());
        page.addAttribute(
                "clocks",
                LocalClocks.choosable().stream()
                        .map(name -> new Option(
                                name, StatuteBook.of(name).getFirst().newest().duty()))
                        .toList());
        page.addAttribute("units", units());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        return "authority/lengths";
    }

    private static List<Option> units() {
        return Arrays.stream(LengthUnit.values())
                .map(unit -> new Option(unit.name(), unit.words()))
                .toList();
    }
}
